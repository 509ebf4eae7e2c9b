curl -X POST "https://api.talktomyagent.io/v1/voice/calls" \
-H "Authorization: Bearer mbn_live_YOUR_KEY" \
-H "Content-Type: application/json" \
-H "Idempotency-Key: $(uuidgen)" \
-d '{
"from": "+1YOUR_AGENT_PHONE",
"to": "+1YOUR_PHONE_NUMBER",
"purpose": "Call to confirm that the API integration is working. Say hello, chat briefly, then say goodbye.",
"triggeredBy": "first-test"
}'
