curl -X POST https://api.avoca.ai/v1/outbound/voice/call \
-H "Authorization: Bearer YOUR_API_KEY" \
-H "X-Workspace-ID: YOUR_WORKSPACE_ID" \
-H "Content-Type: application/json" \
-d '{
"phone_number": "+13105551234",
"assistant_id": "asst_callback_001",
"customer_info": {
"name": "John Smith",
"customer_id": "cust_789",
"preferred_name": "John"
},
"call_purpose": "callback",
"context": {
"callback_reason": "Questions about AC maintenance pricing",
"previous_interaction": "Customer called at 2pm, we were closed",
"custom_message": "Apologize for missing their call and offer our $149 AC tune-up special"
},
"max_duration": 300,
"record_call": true,
"webhook_url": "https://yourapp.com/webhooks/call-status"
}'
