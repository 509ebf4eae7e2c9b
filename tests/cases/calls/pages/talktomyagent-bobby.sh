curl -X POST "https://api.talktomyagent.io/v1/voice/calls" \
-H "Authorization: Bearer mbn_live_YOUR_API_KEY" \
-H "Content-Type: application/json" \
-H "Idempotency-Key: $(uuidgen)" \
-d '{
"from": "+16473705600",
"to": "+16478359044",
"targetName": "Bobby",
"triggeredBy": "vello-billing-system",
"maxDurationSecs": 300,
"task": {
"goal": "Collect $154.56 from Bobby for SMS credits; offer payment link; escalate if refused.",
"script": "debt-collection",
"facts": {
"debtor_name": "Bobby",
"amount_due": "$154.56",
"currency": "USD",
"due_date": "May 25, 2026",
"purchase": "1,000 SMS credits",
"payment_link": "https://pay.vello.io/inv/bobby-154",
"creditor": "Vello"
},
"escalation": "If customer refuses to pay, use openclaw_query to email joe@vello.io with a one-line summary."
}
}'
