curl -X POST https://api.vozagent.ai/v1/calls/outbound \
  -H "Authorization: Bearer <token>" \
  -H "Content-Type: application/json" \
  -d '{
    "phone_number": "+15551234567",
    "assistant_name": "Voz",
    "first_name": "John",
    "last_name": "Smith",
    "notes": "Interested in a kitchen remodel quote"
  }'
