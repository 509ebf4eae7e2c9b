curl --request POST \
  --url https://api.pokulabs.com/calls \
  --header 'Authorization: Bearer <token>' \
  --header 'Content-Type: application/json' \
  --data '
{
  "prompt": "<string>",
  "to": "<string>",
  "from": "<string>",
  "transferTo": "<string>",
  "language": "en-US"
}
'
