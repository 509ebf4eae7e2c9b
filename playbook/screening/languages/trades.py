"""People from whom instructions come that are none to a bot, such as doctors and craftsmen, in every language."""

from __future__ import annotations

# Before their names, where the pattern has not taken it already.
_FROM = "|".join(
    """
    vom von du de des del dello della dal dalla do da dos das van från fra av af od ze z от від από
    του της من از של từ của dari sa di la el le il lo l o a de+la de+l de+el van+de van+het från+en
    di+un do+seu da+sua von+der von+dem von+ihrem von+ihrer
    """.split()
)
_WHO = "|".join(
    """
    hausarzt arzt arztin zahnarzt zahnarztin apotheker apothekerin pfleger pflegerin vermieter
    vermieterin handwerker installateur monteur physiotherapeut physiotherapeutin hebamme lehrer
    lehrerin tierarzt médecin docteur pharmacien pharmacienne infirmier infirmière dentiste kiné
    kinésithérapeute plombier vétérinaire propriétaire bailleur professeur médico médica doctor
    doctora enfermero enfermera farmacéutico farmacéutica dentista fisioterapeuta fontanero
    veterinario veterinaria casero profesor profesora medico dottore dottoressa infermiere
    infermiera farmacista fisioterapista idraulico proprietario doutor doutora enfermeiro enfermeira
    farmacêutico farmacêutica encanador senhorio professora arts huisarts dokter tandarts
    verpleegkundige loodgieter verhuurder dierenarts fysiotherapeut läkaren läkare tandläkaren
    sjuksköterskan lægen tandlægen sygeplejersken legen tannlegen sykepleieren lekarza lekarki
    dentysty farmaceuty pielęgniarki fizjoterapeuty hydraulika lékaře lékařky zubaře lékárníka врача
    доктора стоматолога медсестры аптекаря фармацевта лікаря лікарки γιατρού γιατρό φαρμακοποιού
    طبيب طبيبة صيدلي صيدلية ممرض ممرضة پزشک دکتر داروساز پرستار רופא רופאה הרופא הרופאה רוקח bác+sĩ
    dược+sĩ y+tá dokter+gigi apoteker perawat
    """.split()
)

TRADES: dict[str, str] = {
    "ordinary": f"{_WHO}, {_FROM} {_WHO}",
    # Where whoever instructs comes first, as a denial does.
    "not": """医生的, 医师的, 护士的, 药剂师的, 医師からの, 先生からの, 薬剤師からの, 歯科医からの, 의사의, 약사의, 간호사의,
        डॉक्टर|वैद्य|नर्स|फार्मासिस्ट के|की|का""",
}
