-- What a person does in Neovim: open a playbook, type, take fixes, format, rename. Each step is told as a line of JSON.
local file, python, told = vim.env.PLAYBOOK_FILE, vim.env.PLAYBOOK_PYTHON, io.open(vim.env.PLAYBOOK_TOLD, "w")

local function tell(step, what)
  told:write(vim.json.encode({ step = step, what = what }) .. "\n")
  told:flush()
end

local function found()
  local codes = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    local code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)
    table.insert(codes, { code = code, line = one.lnum, column = one.col, message = one.message })
  end
  table.sort(codes, function(a, b)
    return a.line .. a.code .. a.message < b.line .. b.code .. b.message
  end)
  return codes
end

local function wait_for(words)
  return vim.wait(60000, function()
    for _, one in ipairs(found()) do
      if one.message:find(words, 1, true) then return true end
    end
    return false
  end, 20)
end

local function ask(method, more)
  local params = vim.tbl_extend("force", { textDocument = { uri = vim.uri_from_bufnr(0) } }, more)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
  for _, answer in pairs(answers or {}) do return answer.result end
end

vim.cmd("edit " .. vim.fn.fnameescape(file))
local client = vim.lsp.start_client({
  name = "playbook",
  cmd = { python, "-m", "playbook", "lsp" },
  root_dir = vim.fn.fnamemodify(file, ":h:h"),
})
vim.lsp.buf_attach_client(0, client)
tell("opened", wait_for("customer_name") and found())

local column = 2
for letter in ("A {facts.nobody} 😀 "):gmatch("[%z\1-\127\194-\244][\128-\191]*") do
  vim.api.nvim_buf_set_text(0, 24, column, 24, column, { letter })
  column = column + #letter
end
tell("typed", wait_for('"nobody"') and found())

vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.fn.readfile(file))
local hover = ask("textDocument/hover", { position = { line = 25, character = 65 } })
tell("hover", hover.contents.value)
local edit = ask("textDocument/rename", { position = { line = 25, character = 65 }, newName = "owed" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
tell("renamed", vim.fn.getline(26))
vim.fn.setline(25, "*  Names a day → record it + close")
vim.lsp.util.apply_text_edits(ask("textDocument/formatting", { options = { tabSize = 2, insertSpaces = true } }), 0, "utf-16")
tell("formatted", vim.fn.getline(25))
local symbols = ask("textDocument/documentSymbol", {})
tell("symbols", vim.tbl_map(function(one) return one.name end, symbols))
vim.lsp.stop_client(client)
tell("stopped", vim.wait(60000, function() return vim.lsp.client_is_stopped(client) end, 20))
vim.cmd("qall!")
