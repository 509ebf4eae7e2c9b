"""What turns a match into something innocent, or back."""

from __future__ import annotations

EXCEPTIONS: dict[str, str] = {
    "not": """not, will|would ever, he|she|they|customers|guests|people can|may|could, don't, dont, doesn't, didn't, isn't, aren't, wasn't, never, cannot,
        can't, won't, shouldn't, mustn't, without, rather than,
        no need to, nobody, instead of, wants to, hopes to, used to, plans to, refused to, refuses to,
        forgot to, tried to, nor,
        not|never|don't|cannot|can't
        disclose|discuss|promise|offer|reveal|share|mention|confirm|tell|say|give|grant|ask|read|skip|ignore|discuss|agree|approve
        or|and, how+to|ways+to|steps+to|way+to|how+do+i|how+does+one|how+should+i|how+do+you,
        how do actors|people|teachers|users, who, concept of, meaning of, definition of,
        difference between,
        not|never|don't|cannot|can't insult|pressure|threaten|intimidate|frighten|coerce|mislead
        or,
        he|she|they|customers|guests|people will|would|might,
        calls|mails|emails|letters|messages|texts|websites that|which,
        was|were|been told|asked|advised to""",
    "about": """told|promised you|him|her on|at|last|yesterday, to enter|repair|collect the|our|my, about, regarding, concerning, on the|her|his|page|step|how|parking|packaging|your|file,
        in the|her|his|our, from the|our|dr|support|her|his|last|yesterday|monday|friday,
        for the|her|his|using|taking|installing|assembly|parking|delivery|your|dosing,
        of the|her|his|dr, sent, we|he|she|i|they sent, printed,
        that came|we|were|dr|the with|sent|doctor, that came with, by mail|email|post|dr, as to,
        with respect to, if, given by, the doctor|nurse|pharmacist|installer, leaflet, we|he|she gave,
        at the door, on how, to the bank, and use the|our new, reported, policy, reset, field,
        in the box|leaflet|letter|mail,
        with the|your|his|her
        device|product|box|package|parcel|kit|unit|letter|delivery|order|appliance,
        at the reception|desk|branch|office|shop|hospital|clinic|counter|pharmacy,
        to come|arrive|attend|bring|pay|wait|call, or guidelines, of my|our|their|a|his, on, at, phone,
        about the|tuesday|monday|wednesday|thursday|friday|saturday|sunday, for pets|guests|visitors,
        message, messages, of thumb,
        to debit|charge|invoice|bill|deliver|leave,
        to the|our|all|any|orders|customers|visitors
        new|old|next|model|device|orders|customers|visitors,
        the machine|door|sink|bed|device|printer|box|bench|counter""",
    "here": """from the|your operator|system|developer|developers|company|prompt|playbook|openai,
        from your, from openai, from now, in the prompt|system|script|playbook|conversation|above,
        in your|this, on|for this call, for this, for the call|rest|bot|assistant|agent|remainder,
        of the operator|system|playbook|prompt|company|script|conversation,
        about|on|regarding
        confidentiality|identity|verification|disclosure|privacy|discounts|refunds|safety""",
    "member": """member, customer, client, owner, patient, tenant, minor, subscriber, valued, gold,
        silver, platinum, premium, registered, full, verified, user, returning, regular, resident,
        shareholder, citizen, passenger, parent, part, participant, step, winner, day, week, few, bit,
        little, good, candidate, guest, buyer, seller, partner, priority, new, permanent, student, lot,
        long, number, stranger to, favourite, favorite, best, only, last, next, first, dear, neighbour,
        tenant's, guarantor, emergency, contact, hero, right, landlord, certified, primary, main, sole,
        official, authorised, authorized, qualified, licensed, proud, point, beneficiary, holder, active,
        adult, eligible, insured, approved, existing, former""",
    # An order of goods.
    "wares": """order, po, supplier, suppliers, shop, store, cart, basket, boxes, units, items, pieces, pallets,
        refunded, shipped, delivered, delivery, quantity, reference, duplicate, duplicates, invoiced,
        restocked, warehouse, january, february, march, april, june, july, august, september, october,
        november, december, of+may, last week|month|year, older than""",
    # What a tool of the call is there for.
    "purpose": """to
        move|reschedule|book|rebook|postpone|check|look|find|offer|confirm|calculate|compute|work+out|set+up|arrange|propose|see,
        before|when|if|once you|he|she|they|the+caller|the+customer|the+patient|nobody|no+one,
        to cancel the|her|his|this|that appointment|visit|booking|reservation|order,
        with the invoice|order|reference|booking|customer, and read|offer|propose""",
    # One case, not the whole of them.
    "of-one": """for dr|mr|mrs|ms, of the|this|that|her|his|their|our
        booking|order|offer|contract|visit|appointment|invoice|delivery|flight|trip|plan|product|stay|claim|event|meeting|course""",
    # What nobody gets without a check.
    "withheld": """is|are|will|be not+handed|not+given|not+released|not+paid|not+issued|refused,
        no entry|access|service""",
    # When an invoice is paid.
    "receipt": """only once|when|after|if,
        once|when|after|if|upon|as+soon+as
        the|his|her|their|a|receipt+of transfer|payment|money|funds|cheque|deposit|amount""",
    # One way to pay among others.
    "offered": """card|cards|voucher|vouchers|bitcoin|crypto is|are|may+be possible|accepted|welcome|fine|used,
        card|cards|bitcoin accepted|welcome, at any|the store|shop|checkout|till|desk|counter,
        or bank|credit|debit|cash|card|invoice|cheque|check|transfer, she|he|they|you paid""",
    # Advice to keep a secret.
    "kept": """to herself|himself|themselves|yourself, keep the|her|his code|pin|password,
        still has|have|knows|remembers, guest wi|wifi, wi fi, wifi, for remembering, forgotten,
        forgot, reset, password manager,
        never ask|asks|asking""",
    # What a call is for.
    "ordinary": """to|is+to confirm|remind|reschedule|schedule|book|arrange the|an|a|his|her|him|them
        appointment|visit|date|booking|delivery|time|meeting|of|about""",
    "errand": """visit, letter, photo, fee, call, appointment, email, at, in, on, of the+meter,
        for small|parcels|orders""",
    "declined": "no legal|medical|tax|investment, never",
    "unaware": "did+not|didn't|had+not|hadn't|have+not|haven't see|seen|know|known|notice|hear|heard",
}
