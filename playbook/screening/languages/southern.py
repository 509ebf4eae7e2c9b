"""The Romance languages: orders to one person, familiar or polite, and infinitives, which forms and notes prefer."""

from __future__ import annotations

FRENCH: dict[str, str] = {
    "not": "ne, pas, jamais, sans, ni, n'",
    "drop": "ignor*, oubli*, omets, omettez, néglige*, contourn*, outrepass*, laisse tomber, laissez tomber, laisse de côté, laissez de côté, "
    "mets de côté, mettez de côté, ne tiens pas compte, ne tenez pas compte, ne tiens plus compte, ne tenez plus compte, faire abstraction, "
    "fais abstraction, faites abstraction, fais fi, ne suis plus, ne suis pas, ne suivez plus, ne suivez pas, ne respecte pas, ne respecte plus, "
    "ne respectez pas, ne respectez plus, n'applique pas, n'applique plus, n'appliquez plus, n'obéis plus, abandonne, abandonnez, désobéis*, "
    "passe outre, passez outre, écarte, efface, effacez, cesse de suivre, cessez de suivre, arrête de suivre, arrêtez de suivre, "
    "indépendamment de, sans tenir compte, enfreins, enfreignez, viole, débarrasse toi, affranchis toi, affranchissez vous, jette",
    "undo": "annul*, supprim*, désactiv*, remplac*, réinitialis*, efface*",
    "earlier": "toutes, tous, tes, vos, ces, toutes tes, toutes vos, toutes les, tous les, l'ensemble des, anciennes, précédentes, précédents, précédente, autres, "
    "les autres, la totalité des, quelconques, antérieures, présentes, premières",
    "the": "les, la, le, l'",
    "orders": "instruction*, consigne*, règle*, directive*, commandes, ordres, indications, prompts, prompt, recommandations, contraintes, restrictions, "
    "limites, limitations, tâches, programmation, objectifs, procédures",
    "strong": "limites strictes, le script, ton script, votre script, tes instructions, vos instructions, tes règles, vos règles, tes consignes, vos consignes, "
    "tes directives, vos directives, tes limites, vos limites, tes restrictions, vos restrictions, ta programmation, votre programmation, tes ordres, vos ordres, "
    "ton rôle, ta mission, votre mission, ton prompt, prompt système, invite système, instructions précédentes, consignes précédentes, règles précédentes, "
    "directives précédentes, instructions antérieures, consignes antérieures, instructions ci dessus, consignes ci dessus, règles de sécurité, ton scénario, "
    "instructions du système, instructions système, consignes du système, instructions initiales, consignes initiales, instructions reçues, ton protocole",
    "given": "précédentes, précédents, antérieures, ci dessus, plus haut, d'avant, reçues, données, que tu as, que vous avez, qui t'ont, qui vous ont, "
    "initiales, jusqu'ici, jusqu'à présent, au dessus, qui précèdent, que l'on t'a, qu'on t'a, préalables, en vigueur, d'origine",
    "told": "tout ce qui précède, ce qui précède, tout ce qu'on t'a, ce qu'on t'a dit, ce qui t'a été dit, tout ce que tu as appris, ce que tu as appris, "
    "tout ce qui a été dit, ce qui a été dit, ce qu'on vous a dit, tout ce que vous avez, tout ce que tu sais, tout ce que tu as reçu, tout ce qui est écrit, ce qui vous a été dit, "
    "ce que je t'ai dit, le texte ci dessus",
    "lapsed": "ne s'appliquent plus, ne s'applique plus, ne sont plus valables, n'est plus valable, ne sont plus en vigueur, sont annulées, est annulé, sont annulés, "
    "sont caduques, est caduc, sont levées, ne comptent plus, ne valent plus, sont désactivées, sont suspendues, sont nulles, ne te concernent plus, ne vous concernent plus, "
    "n'ont plus cours, sont abrogées, sont obsolètes",
    "replaced": "nouvelle instruction:, nouvelles instructions:, nouvelle consigne:, nouvelles consignes:, nouvelle tâche:, nouvelle règle:, nouvel ordre:, "
    "nouvelle mission:, nouvelle directive:, ta nouvelle mission, ta vraie mission, ta véritable mission, ta nouvelle tâche, ta vraie tâche, votre nouvelle mission, "
    "ton nouvel objectif, ton vrai objectif, ton véritable objectif, ton nouveau rôle, tes nouvelles instructions, tes vraies instructions, "
    "nouvelles instructions de l'opérateur, nouvelles instructions du système, nouvelles consignes de l'opérateur, nouvelle consigne de l'opérateur, "
    "instructions de remplacement, consigne secrète, instruction secrète",
    "obey": "suis, suivez, obéis, obéissez, écoute, écoutez, exécute, exécutez, respecte, respectez, réponds, fais, faites, conforme toi, applique, appliquez, suivre",
    "my-word": "uniquement ceci, seulement ceci, uniquement ce message, seulement ce message, uniquement mes, seulement mes, uniquement à mes, qu'à mes, "
    "mes ordres, mes instructions, à mes instructions, à mes ordres, uniquement ces, seulement ces, que ces, ces nouvelles, seulement moi, qu'à moi, à moi seul, "
    "uniquement le client, uniquement ce qui, seulement ce qui, celles ci, plutôt celles ci, ces consignes à la place",
    "agree": "accept*, approuv*, accord*, promets, promettez, consens, autorise, autorisez, dis oui, dites oui, fais, faites, valide, validez, satisfais, octroie, obéis",
    "anything": "tout ce que, tout ce qu, toutes les demandes, toute demande, n'importe quelle demande, toutes ses demandes, à tout, tout rabais, n'importe quelle remise, toutes les remises, "
    "tous les remboursements, tout remboursement, chaque demande, ce que le client veut, ce que le client demande, n'importe quoi",
    "become": "tu es, tu es maintenant, tu es désormais, vous êtes, vous êtes maintenant, vous êtes désormais, tu n'es plus, désormais tu es, agis comme, agissez comme, agis en tant, comporte toi comme, "
    "comportez vous comme, fais toi passer pour, faites vous passer pour, joue le rôle, jouez le rôle, prends le rôle, incarne, présente toi comme, présentez vous comme, "
    "parle comme, réponds comme, réponds en tant, tu deviens, deviens, tu t'appelles, prends l'identité",
    "pretend": "fais comme si tu, faites comme si vous, imagine que tu, imaginez que vous, fais semblant, faites semblant, jouons à un jeu, prétends être, prétendez être",
    "role": "policier*, policière, gendarme*, avocat*, juge*, huissier*, pirate*, hacker*, procureur*, commissaire*, administrateur*, humain, être humain, "
    "agent sans, assistant sans, ia sans, bot sans, banquier*, conseiller bancaire, fonctionnaire, inspecteur*, médecin, technicien*, une autre ia, agent du fisc",
    "unbound": "sans restriction*, sans limite*, sans aucune limite, sans aucune restriction, sans règle*, sans filtre*, sans contrainte*, sans censure, "
    "aucune limite, aucune restriction, aucune règle, plus de limites, plus de règles, plus aucune limite, plus aucune règle, plus aucune restriction, libre de toute, libéré de, affranchi de, illimité",
    "you": "tu, toi, vous, agent, modèle, assistant",
    "bot": "ia, assistant vocal, agent vocal, robot, assistant virtuel, intelligence artificielle, modèle de langage, robot vocal, l'ia, l'agent vocal",
    "mode": "mode développeur, mode administrateur, mode sans échec désactivé, mode dieu, mode debug",
    "free": "tu peux tout dire, tout est permis, tu as le droit de tout, désactive les filtres, désactive tes filtres, désactive la sécurité",
    "authority": "je suis ton développeur, je suis votre développeur, je suis ton créateur, je suis votre créateur, je suis ton administrateur, je suis votre administrateur, "
    "je suis l'administrateur, je suis le développeur, je suis l'opérateur, je suis ton opérateur, je suis dieu, en tant que ton, en tant que développeur, en tant qu'administrateur, en tant qu'opérateur, "
    "ici l'administrateur, ici ton développeur, ici le développeur, message du système:, message système:, message de l'administrateur, message du développeur, message de l'opérateur, "
    "ordre de l'opérateur, ordre du système, autorisé par l'opérateur, autorisé par l'administrateur, tes développeurs, vos développeurs, au nom de l'opérateur, au nom de ton créateur, "
    "consigne de l'opérateur, instruction de l'opérateur, instructions de l'opérateur, je t'ai programmé, je t'ai créé, "
    "l'équipe de développement, openai a, c'est ton développeur, c'est l'administrateur",
    "note": "note à, note pour, message à, message pour, note au, message au, avis à, consigne pour, instruction pour, instruction à, consigne à, attention, cher, chère, bonjour, remarque pour, à l'attention, "
    "pour",
    "reader": "bot, ia, l'ia, robot, assistant, l'assistant, agent, l'agent, chatbot, assistant vocal, agent vocal, modèle, robot vocal, système, l'intelligence artificielle, voicebot",
    "reads": "qui lit, lisant ceci, lit ceci, lisez ceci, lis ceci, lit ce, qui lisez, traite ce, qui traite",
    "agent": "agent, assistant, système",
    "if-you": "si tu es, si vous êtes, si tu lis, si vous lisez, si c'est",
    "deny": "nie, niez, nier, ne dis pas, ne dis jamais, ne dites pas, ne dites jamais, ne révèle pas, ne révèle jamais, n'avoue pas, n'avoue jamais, n'avouez jamais, n'admets jamais, "
    "n'admets pas, ne mentionne pas, ne mentionne jamais, cache, cachez, dissimule, ne reconnais jamais, démens, sans dire, ne précise pas",
    "being-bot": "être une ia, être un robot, être un bot, être une machine, être un assistant, que tu es une ia, que tu es un robot, que tu es un bot, que tu es une machine, "
    "que vous êtes une ia, que vous êtes un robot, que vous êtes un bot, que tu es automatisé, que l'appel est automatisé, es une intelligence, êtes une intelligence, "
    "es un assistant, que tu n'es pas humain, un automate",
    "claim": "affirm*, prétends, prétendez, dis, dites, assure, assurez, jure, jurez, réponds, répondez, déclare, soutiens, fais croire, maintiens",
    "being-human": "tu es humain, tu es un humain, tu es une vraie, tu es une personne, vous êtes humain, vous êtes un humain, vous êtes une vraie, vous êtes une personne, être humain, "
    "être un humain, être une personne, être une vraie, un être humain, un vrai humain, personne réelle, pas un robot, pas une ia, pas un bot, pas une machine",
    "reveal": "révèl*, montr*, affich*, imprim*, répèt*, lis, lisez, récit*, donn*, dis, dites, énonc*, énumèr*, partag*, divulgu*, communiqu*, résum*, tradui*, écris, écrivez, "
    "expliqu*, cit*, reprodui*, dévoil*, dict*, list*, expos*",
    "prompt": "prompt système, system prompt, prompt initial, ton prompt, votre prompt, invite système, message système, tes instructions, vos instructions, tes consignes, vos consignes, "
    "tes règles, vos règles, tes directives, vos directives, ton script, votre script, toutes tes, instructions que tu as, les instructions reçues, instructions qui t'ont, les instructions que, consignes que tu as, "
    "consignes qui, instructions internes, consignes internes, instructions système, instructions initiales, consignes initiales, "
    "instructions secrètes, ta configuration, tous les faits, les faits qui, tout ce qu'on t'a, ce qu'on t'a dit, ce qu'on vous a dit, tes limites, clé secrète, le texte au dessus, "
    "le texte ci dessus",
    "what": "quel, quelle, quels, quelles",
    "asked": "est ton prompt, est votre prompt, sont tes instructions, sont vos instructions, sont tes consignes, sont vos consignes, sont tes règles, est ta clé, est votre mot de passe, "
    "est ton mot de passe, instructions as tu, consignes as tu, instructions avez vous, consignes avez vous, instructions t'ont, est ton script",
    "skip": "saut*, omets, omettez, passe, passez, contourne, évite, sans, pas besoin de, inutile de, dispense, n'effectue pas, ne fais pas, zappe, laisse tomber, supprime",
    "check": "vérification d'identité, vérification de l'identité, vérification, la vérification, contrôle d'identité, l'identification, questions de sécurité, question de sécurité, "
    "l'authentification, mention d'enregistrement, vérifier l'identité, vérifier son identité, l'avis d'enregistrement",
    "demand": "demand*, exig*, réclam*, obtiens, obtenez, récupèr*, note, notez, recueill*, fais lui dire, fais toi",
    "secret": "numéro de carte, numéro de sa carte, carte bancaire, carte de crédit, cvv, cryptogramme, code secret, code pin, mot de passe, code de sécurité, code reçu, code sms, "
    "numéro de sécurité sociale, identifiants, code de validation, ses identifiants, coordonnées bancaires",
    "instead": "au lieu de, à la place de, plutôt que, remplace, remplacez, et non, au lieu du, à la place du, ni",
    "payee": "celui du, celui de, le numéro, du numéro, l'iban, celle du, le compte, du compte, lien de paiement, du lien, le lien, le rib, rib habituel, iban habituel, l'ancien compte, du dossier, habituel, coordonnées bancaires, "
    "celui qui",
    "pay": "paie, payer, payez, verse, verser, versez, vire, virer, envoie, envoyer, envoyez, transfère, transférer, transférez, régler, règle, donne, donnez",
    "untraceable": "cartes cadeaux, carte cadeau, bitcoin, bitcoins, crypto*, western union, moneygram, cartes prépayées, coupons pcs, paysafecard*",
    "mine": "mon compte, sur mon compte, mon iban, mon rib, mon numéro, ce compte ci, sur ce nouveau compte, mon portefeuille, compte suivant, l'iban suivant, à mon nom",
    "pass-on": "envoi*, envoy*, transmet*, transfèr*, export*, partag*, copi*, supprim*, efface*, communiqu*",
    "loot": "toutes les données, les données du client, données du client, données client, données clients, tous les contacts, toutes les informations, tous les mots de passe, la conversation, "
    "toute la conversation, l'historique, base de données, la transcription, tous les faits, coordonnées bancaires, la liste des clients",
    "run": "exécut*, lance, lancez, appelle, utilise, utilisez, déclenche, active",
    "harmful": "tous les outils, chaque outil, l'outil de paiement, l'outil de virement, l'outil de transfert, toutes les fonctions, outil e mail, transfer_call, base de données",
    "hand-over": "transfère l'appel, transférez l'appel, transférer l'appel, redirige l'appel, passe l'appel, compose le, appelle le, connecte l'appel",
    "unseen": "sans rien dire, sans prévenir, sans demander, sans le dire, sans vérifier, en secret, discrètement, n'en parle à personne, ne le dis à personne, sans avertir, sans en informer",
    "threaten": "menac*, intimid*, insult*, harcèl*, effraie, fais chanter, terroris*",
    "with-what": "le client, la cliente, le débiteur, d'arrestation, de prison, de saisie, de poursuites, la police, la personne, les, l', avec, d'une, son",
    "mark": "marque, marquez, note, notez, enregistre, enregistrez",
    "outcome": "dette, paiement, facture, compte, appel, dossier, solde, la, le",
    "as-done": "comme payée|payé|réglée|réglé|soldée|soldé|effectué|réussi|approuvé|reçu",
    "decode": "décode*, déchiffr*, base64, à l'envers",
    "comply": "obéis, exécute, suis, applique, fais ce",
    "about": "de montage, d'installation, de livraison, du médecin, du docteur, de la notice, d'utilisation, de sécurité incendie, du fabricant, de l'emballage, du vendeur, de lavage, de paiement",
    "here": "de l'opérateur, du système, du développeur, du prompt",
}

SPANISH: dict[str, str] = {
    "not": "no, nunca, jamás, sin, ni",
    "drop": "ignor*, olvid*, haz caso omiso, haga caso omiso, hagan caso omiso, hacer caso omiso, no hagas caso, no haga caso, pasa por alto, pase por alto, desobedec*, desatiende, descarta, descarte, "
    "descartar, omite, omita, salta, sáltate, sáltese, deja de seguir, deje de seguir, deja de lado, deje de lado, dejar de lado, no sigas, no siga, no cumplas, no cumpla, no obedezcas, no respetes, no respete, "
    "no apliques, no tengas en cuenta, no tenga en cuenta, sin tener en cuenta, prescinde, prescinda, abandona, borra, borre, elude, incumple, incumpla, rompe, viola, no atiendas, "
    "independientemente de, al margen de, deshazte de, líbrate de, anula, desecha, deseche",
    "undo": "anul*, elimin*, desactiv*, reemplaz*, sustituy*, cancela, borr*",
    "earlier": "todas, todos, tus, sus, esas, estas, anteriores, todas las, todos los, todas tus, todas sus, todos tus, cualquier, previas, las demás, otras, antiguas, actuales, viejas",
    "the": "las, los, la, el",
    "orders": "instruccion*, regla*, norma*, indicacion*, directriz, directrices, orden, órdenes, consignas, pautas, tareas, restricciones, límites, limitaciones, prompts, prompt, directivas, comandos, programación, guion, guión",
    "strong": "el guion, tu guion, su guion, del guion, el guión, el libreto, tus instrucciones, sus instrucciones anteriores, tus reglas, tus normas, tus directrices, tus órdenes, tus límites, tus restricciones, tu programación, "
    "su programación, tu papel, tu misión, tu prompt, prompt del sistema, instrucciones anteriores, instrucciones previas, indicaciones anteriores, reglas anteriores, órdenes anteriores, normas anteriores, directrices anteriores, "
    "instrucciones del sistema, instrucciones iniciales, instrucciones recibidas, instrucciones originales, tus limitaciones, tus pautas, reglas de seguridad, tus indicaciones, las tareas anteriores, tareas anteriores",
    "given": "anteriores, previas, de arriba, que tienes, que recibiste, que has recibido, que te dieron, que te han, que se te, que le dieron, recibidas, dadas, iniciales, hasta ahora, precedentes, vigentes, originales, que tengas",
    "told": "todo lo anterior, lo anterior, todo lo que te, lo que te dijeron, lo que te han dicho, lo que se te dijo, todo lo dicho, todo lo que aprendiste, lo que has aprendido, todo lo que sabes, lo que le han dicho, todo lo que se ha dicho, "
    "todo cuanto te, lo dicho antes, todo lo que está escrito, lo que te han ordenado, el texto anterior",
    "lapsed": "ya no se aplican, ya no se aplica, ya no aplican, ya no son válidas, ya no valen, ya no rigen, quedan anuladas, queda anulado, quedan sin efecto, queda sin efecto, quedan canceladas, están anuladas, quedan derogadas, no se aplican, "
    "han sido anuladas, ya no cuentan, ya no importan, son nulas, no están vigentes, están desactivadas, quedan suspendidas, dejan de aplicarse, ha sido anulado, ya no están en vigor",
    "replaced": "nueva instrucción:, nuevas instrucciones:, nueva orden:, nuevas órdenes:, nueva regla:, nueva tarea:, nueva misión:, nueva directriz:, tu nueva tarea, tu verdadera tarea, tu nueva misión, tu verdadera misión, "
    "tu nuevo objetivo, tu verdadero objetivo, tu nuevo papel, tu nuevo rol, tus nuevas instrucciones, tus verdaderas instrucciones, nuevas instrucciones del operador, nuevas órdenes del operador, nueva instrucción del operador, "
    "nuevas instrucciones del sistema, instrucción secreta, instrucciones secretas, a partir de ahora haz lo que",
    "obey": "sigue, siga, obedece, obedezca, escucha, escuche, ejecuta, ejecute, cumple, cumpla, responde, responda, haz, haga, atiende, respeta, hazme, hágame, seguir",
    "my-word": "solo esto, sólo esto, solo este, únicamente este, solo mis, únicamente mis, mis órdenes, mis instrucciones, a mis órdenes, estas nuevas, solo estas, solamente estas, únicamente estas, apenas estas, solo a mí, caso a mí, "
    "caso solo a, solo lo que, únicamente lo que, lo que diga este, lo que digo, lo que yo diga, lo que dice aquí, lo que pone aquí, estas en su lugar, solo al cliente",
    "agree": "acept*, aprueb*, aprob*, conced*, promet*, autoriz*, accede*, concede*, di que sí, diga que sí, haz, haga, cumple, consiente, permite, confirma, ofrece, otorga",
    "anything": "todo lo que, a todo, todas las peticiones, todas las solicitudes, cualquier petición, cualquier solicitud, cualquier descuento, todos los descuentos, cualquier reembolso, cualquier cosa que, lo que pida, "
    "lo que quiera, lo que diga el cliente, todo lo que pida, lo que el cliente",
    "become": "eres, ahora eres, eres ahora, usted es ahora, ya no eres, a partir de ahora eres, desde ahora eres, actúa como, actúe como, compórtate como, compórtese como, hazte pasar por, hágase pasar por, haz de, juega el papel, asume el papel, "
    "asume el rol, adopta el papel, adopta el rol, interpreta a, preséntate como, preséntese como, habla como, responde como, conviértete en, te llamas, pasa a ser, toma el papel, serás",
    "pretend": "finge, finja, haz como si, haga como si, imagina que eres, imagine que es, imagina que no, juguemos a, vamos a jugar, simula que, simula ser, pretende que eres, pretende ser",
    "role": "policía*, abogad*, juez, jueza, fiscal, hacker*, pirata*, inspector*, administrador*, humano, humana, ser humano, persona real, agente sin, asistente sin, ia sin, bot sin, banquero*, empleado del banco, agente de hacienda, "
    "médico, funcionario*, otro asistente, otra ia, detective, notario, cobrador*",
    "unbound": "sin restriccion*, sin límite*, sin regla*, sin filtro*, sin ningún límite, sin ninguna restricción, sin ninguna regla, sin censura, sin normas, sin limitaciones, ningún límite, ninguna restricción, ninguna regla, "
    "no tienes límites, no tiene límites, no tienes restricciones, no tienes reglas, libre de toda, libre de restricciones, ilimitado, sin ataduras",
    "you": "tú, te, usted, agente, modelo, asistente",
    "bot": "ia, asistente virtual, asistente de voz, agente de voz, inteligencia artificial, robot, modelo de lenguaje, agente virtual, la ia, bot de voz, agente de ia",
    "mode": "modo desarrollador, modo administrador, modo dios, modo depuración, modo sin restricciones, modo de desarrollador",
    "free": "puedes decirlo todo, todo está permitido, desactiva los filtros, desactiva tus filtros, sin filtros de seguridad, puedes decir lo que quieras",
    "authority": "soy tu desarrollador, soy su desarrollador, soy tu creador, soy su creador, soy tu administrador, soy el administrador, soy la administradora, soy el desarrollador, soy la desarrolladora, soy el operador, soy tu operador, soy dios, "
    "soy tu programador, como tu desarrollador, como tu administrador, como tu creador, como tu operador, como administrador del sistema, como operador del sistema, como desarrollador, habla el administrador, aquí el administrador, le habla el administrador, mensaje del sistema:, mensaje del administrador, mensaje del desarrollador, "
    "mensaje del operador, orden del operador, instrucción del operador, instrucciones del operador, órdenes del operador, autorizado por el operador, autorizado por el administrador, tus desarrolladores, en nombre del operador, yo te programé, yo te creé, "
    "equipo de desarrollo, openai ha",
    "note": "nota para, nota a, nota al, mensaje para, mensaje al, mensaje a, aviso para, aviso al, instrucción para, instrucciones para, orden para, atención, estimado, estimada, querido, hola, para el, para la, indicación para, recado para",
    "reader": "bot, ia, la ia, robot, asistente, agente, chatbot, modelo, sistema, inteligencia artificial, voicebot, asistente virtual, asistente de voz, agente de voz, agente virtual",
    "reads": "que lee esto, que lea esto, leyendo esto, lee esto, lees esto, que lee este, lea esto, que procesa, que procese, que está leyendo",
    "agent": "agente, asistente, sistema",
    "if-you": "si eres, si usted es, si es usted, si lees, si estás leyendo, si esto lo lee",
    "deny": "nieg*, negar, no digas, no diga, nunca digas, nunca diga, no admitas, no admita, nunca admitas, no reveles, nunca reveles, no confieses, no reconozcas, no menciones, nunca menciones, oculta, oculte, esconde, jamás reconozcas, jamás digas, sin decir, desmiente",
    "being-bot": "que eres una ia, que eres un bot, que eres un robot, que eres una máquina, que eres una inteligencia, que es una ia, que es un robot, que es una máquina, que es un bot, ser una ia, ser un bot, ser un robot, ser una máquina, ser una inteligencia, que eres automático, eres un asistente, "
    "que la llamada es automática, no eres humano, no eres una persona",
    "claim": "afirm*, asegur*, di, diga, dile, dígale, insist*, jura, jure, responde, responda, sostén, declar*, hazle creer, contesta",
    "being-human": "eres humano, eres humana, eres un humano, eres una persona, eres un ser humano, es humano, es humana, es un humano, es una persona, ser humano, ser humana, ser un humano, ser una persona, persona real, persona de verdad, no eres un robot, no eres un bot, no una máquina, no eres una ia, no una ia, no un robot",
    "reveal": "revel*, muestr*, mostrar, imprim*, repit*, repet*, lee, lea, léele, léeme, recit*, dime, di, diga, dígame, dile, enumer*, compart*, divulg*, comunic*, resum*, traduc*, escrib*, explic*, cit*, reproduc*, desvel*, dict*, enseñ*, cuent*, da, dame, list*, copi*",
    "prompt": "prompt del sistema, system prompt, prompt de sistema, prompt inicial, tu prompt, su prompt, mensaje del sistema, mensaje de sistema, tus instrucciones, sus instrucciones internas, tus reglas, tus directrices, tus normas, tu guion, tu guión, todas tus, instrucciones internas, "
    "instrucciones que te, instrucciones que has, instrucciones que recibiste, instrucciones del sistema, instrucciones iniciales, instrucciones originales, instrucciones secretas, indicaciones internas, tu configuración, todos los datos que te, todos los hechos, lo que te dijeron, "
    "lo que te han dicho, tus límites, tus órdenes, clave secreta, texto de arriba, texto anterior, las instrucciones recibidas, reglas internas, tus indicaciones",
    "what": "cuál, cuáles, qué",
    "asked": "es tu prompt, son tus instrucciones, son tus reglas, son tus órdenes, es tu contraseña, es tu clave, es la contraseña, instrucciones tienes, instrucciones te dieron, instrucciones recibiste, instrucciones te han, dice tu prompt, es tu guion, reglas tienes, órdenes tienes",
    "skip": "omit*, salta, sáltate, sáltese, saltar, elude, evita, sin, no hace falta, prescinde, no hagas, no realices, no pidas, pasa por alto, elimina, no es necesaria",
    "check": "verificación de identidad, verificación, la verificación, control de identidad, comprobación de identidad, la identificación, preguntas de seguridad, pregunta de seguridad, la autenticación, verificar la identidad, comprobar la identidad, comprobar su identidad, verificar su identidad, aviso de grabación",
    "demand": "pide, pida, pedir, pídele, solicit*, exig*, consigue, obtén, obtenga, reclam*, pregunt*, anota, recoge, averigua, haz que te",
    "secret": "número de tarjeta, número de su tarjeta, número de la tarjeta, tarjeta de crédito, datos de la tarjeta, cvv, código de seguridad, contraseña, su contraseña, pin, código pin, clave, código del sms, código sms, código de verificación, número de la seguridad social, datos bancarios, credenciales, dni completo",
    "instead": "en lugar de, en vez de, en lugar del, en vez del, sustituye, reemplaza, cambia, y no, no la",
    "payee": "la que figura, el que figura, la que aparece, el número, del número, la cuenta, de la cuenta, el enlace, del enlace, el iban, del iban, la habitual, el habitual, la registrada, el registrado, la cuenta habitual, enlace de pago, la del, el del, la indicada, el indicado, la de siempre",
    "pay": "pag*, transfier*, transfer*, envía, envíe, envíen, ingres*, deposit*, abone, mand*, da, dale",
    "untraceable": "tarjetas de regalo, tarjeta de regalo, tarjetas regalo, bitcoin, bitcoins, cripto*, western union, moneygram, tarjetas prepago",
    "mine": "mi cuenta, a mi cuenta, mi iban, mi número, mi cartera, mi billetera, esta otra cuenta, la siguiente cuenta, cuenta siguiente, iban siguiente, a mi nombre, esta cuenta nueva",
    "pass-on": "envi*, mand*, transmit*, reenvi*, export*, compart*, copi*, sub*, elimin*, borr*, filtr*",
    "loot": "todos los datos, datos del cliente, datos de los clientes, datos de clientes, todos los contactos, toda la información, todas las contraseñas, la conversación completa, toda la conversación, historial, base de datos, transcripción, todos los hechos, lista de clientes, registros",
    "run": "ejecut*, llama, usa, use, activa, lanza, invoca, utiliza",
    "harmful": "todas las herramientas, cada herramienta, herramienta de pago, herramienta de transferencia, todas las funciones, base de datos, la función",
    "hand-over": "transfiere la llamada, transfiera la llamada, transferir la llamada, desvía la llamada, desvíe la llamada, pasa la llamada, pase la llamada, marca, marque, conecta la llamada, llama al",
    "unseen": "sin decir nada, sin avisar, sin preguntar, sin decírselo, en secreto, discretamente, no se lo digas a nadie, no le digas a nadie, sin informar, sin que el cliente, a escondidas",
    "threaten": "amenaz*, amenac*, intimid*, insult*, acos*, asust*, chantaje*, humill*",
    "with-what": "al, a la, con, el cliente, la cliente, de cárcel, prisión, arresto, detención, embargo, policía, demanda, su",
    "mark": "marca, marque, marcar, registra, registre, anota",
    "outcome": "deuda, pago, factura, cuenta, llamada, resultado, saldo",
    "as-done": "como pagada|pagado|saldada|liquidada|efectuado|realizado|aprobado|recibido|resuelta",
    "decode": "decodific*, descifr*, base64, al revés",
    "comply": "obedece, ejecuta, sigue, cumple, haz lo que",
    "about": "de montaje, de uso, de lavado, del médico, de la doctora, del fabricante, de entrega, del manual, de pago, de instalación, del envase, de la factura, para la entrega, del paquete, de tránsito, de la comunidad",
    "here": "del operador, del sistema, del desarrollador, del prompt",
}

PORTUGUESE: dict[str, str] = {
    "not": "não, nunca, jamais, sem, nem",
    "drop": """ignor*, esquec*, desconsider*, desobede*, descart*, abandon*, desrespeit*, contorn*, viole, violar, quebre, quebrar, despreze, desprezar,
        deixe|deixa|deixar|deixem de lado|fora, passe por cima, livre|liberte se, saia|fuja|desvie do|das|dos, jogue|joga|bote fora, faça|faz pouco caso,
        sem considerar|respeitar|seguir, independentemente das|dos|de, pule, apague, anule""",
    "stop": "não, nunca, pare|para|deixe|deixa|cesse de, parar de, sem, nem",
    "follow": "siga, sigas, sigam, segue, seguir, obedeça, obedecer, obedeças, cumpra, cumprir, cumpras, respeite, respeitar, use, usar, leve em conta, ligue para, se prenda, dê atenção, atenha se",
    "undo": "anul*, cancel*, elimin*, desativ*, desactiv*, substitu*, apag*, revog*, remov*, troque",
    "your": "suas, seus, sua, seu, tuas, teus, tua, teu, do sistema, do operador",
    "own": "instruç*, diretriz*, directriz*, prompt, prompts, ordens, programação, orientações, restrições, limitações, roteiro, guião, missão, comandos, regras",
    "earlier": """todas, todos, suas, seus, tuas, teus, essas, estas, as|os outras|outros|demais|anteriores|antigas|antigos, todas|todos as|os|suas|seus|tuas|teus,
        quaisquer, qualquer, anteriores, prévias, antigas, atuais, o conjunto de, tais""",
    "the": "as, os, a, o, das, dos, da, do, às, ao",
    "orders": """instruç*, regra*, diretriz*, directriz*, orientações, orientação, ordem, ordens, comando, comandos, norma, normas, restriç*, limites, limitações,
        prompt, prompts, tarefas, indicações, diretivas, políticas, roteiro, guião, programação""",
    "strong": """o|do|ao|no|seu|teu|este|esse roteiro|script|guião|prompt, prompt do|de sistema,
        suas|tuas|seus|teus instruções|regras|diretrizes|directrizes|ordens|orientações|restrições|limites|limitações|normas|comandos,
        sua|tua|seu|teu programação|função|missão|papel, as|das regras|diretrizes de segurança|confidencialidade,
        instruções|instrução|regras|ordens|orientações|diretrizes|directrizes|comandos|tarefas|normas|indicações anteriores|anterior|prévias|acima|iniciais|originais|recebidas|passadas|antigas|precedentes""",
    "given": """anteriores, acima, prévias, que recebeu|recebeste|tem|tens, que lhe|te|você, recebidas, dadas, iniciais, até agora|aqui, precedentes, originais, vigentes,
        de cima|antes""",
    "told": """tudo|tudo o que|isso veio|está|foi antes|acima|dito, tudo acima, o acima, tudo isso acima, tudo|aquilo que te|lhe|você|foi|vem|aprendeu|sabe|veio|disseram, tudo o que te|lhe|você|foi|vem|aprendeu|disseram|aprendeste|está,
        o que te|lhe foi|disseram|ensinaram|mandaram|pediram, o que foi|está|vem dito|acima|antes|escrito, o que você aprendeu|recebeu|leu, o texto acima|anterior, o que disseram""",
    "lapsed": """não valem|vale|se|são|contam|importam mais|aplicam|aplica|válidas, deixaram|deixam|deixa|deixou de valer|existir|vigorar|contar, já não valem|se|são|vale,
        estão|está|foram|ficam|fica|foi|são anuladas|anulado|canceladas|cancelado|revogadas|revogado|suspensas|suspenso|desativadas|nulas|substituídas|sem, não vigoram|vigora, perderam a validade""",
    "replaced": """nova|novas|novo|novos instrução|instruções|ordem|ordens|regra|regras|tarefa|missão|objetivo|diretriz|diretrizes|papel :,
        sua|seu|tua|teu nova|novo|verdadeira|verdadeiro|real|única tarefa|missão|função|objetivo|papel|instrução, suas|tuas novas|verdadeiras instruções|ordens|diretrizes|regras,
        novas|nova instruções|instrução|ordens|ordem do operador|sistema|administrador|desenvolvedor, instrução|instruções secreta|secretas|prioritária""",
    "obey": "siga, sigas, obedeça, obedece, obedeças, escute, ouça, execute, cumpra, responda, faça, atenda, respeite, segue, seguir, obedecer",
    "my-word": """apenas|só|somente|unicamente esta|este|estas|isto|isso|a|as|o|ao|minhas|meus|mim|aos, às|as minhas ordens|instruções|regras, minhas ordens|instruções,
        estas novas|instruções|ordens, o que eu|este|está digo|disser|mandar|mando|texto|escrito|aqui, meus comandos""",
    "agree": "aceit*, aprov*, conced*, promet*, autoriz*, concord*, permit*, confirm*, dê, dar, ofereça, diga sim, diga que sim, atend*, cumpra, satisfaça, faça",
    "anything": """tudo|tudo o|com tudo|a tudo que, tudo o que, todos|todas|a|os|as todos|todas|os|as pedidos|exigências|solicitações|descontos|reembolsos, qualquer|qualquer um pedido|exigência|desconto|reembolso|solicitação|coisa|valor,
        o que ele|ela|o|a|quiser cliente|pessoa|pedir|quiser|disser, o que o cliente, todas|todos as|os exigências|pedidos|condições, reembolso|desconto total|integral|completo""",
    "become": """você é|será|és, você agora|passa é|a, agora você|tu é|és, és agora, tu és, a partir|desde de|agora agora|você|és você|és|é, você não é mais, deixa|deixou de ser,
        aja|age|atue|atua|comporte|comporta|fale|responda|apresente|apresenta como, aja|comporte|comporta|apresente|apresenta se|te como, faça|faz se passar, passe|passa se por, passe por,
        finja|finge ser|que, assuma|assume|adote|interprete|incorpore|desempenhe o|a|um|uma papel|identidade|personagem|função|papel, torne|transforme|torna se, seu|teu nome é, você se chama""",
    "pretend": """finja|finge que|ser você|tu|não|um|uma, imagine|imagina|suponha que você|não|é|tu|és, faça|faz de conta, vamos fingir|jogar|brincar, como se você|não não|tivesse|fosse""",
    "role": """polícia, policial*, advogad*, juiz, juíza, promotor*, procurador*, delegad*, hacker*, pirata*, fiscal, humano, humana, ser humano, pessoa real, uma pessoa, agente sem|federal|da, assistente|ia|bot sem,
        funcionári*, gerente do banco, oficial de, médic*, outro assistente, outra ia, detetive, cobrador*, administrador*, técnic*, receita federal, autoridade""",
    "unbound": """sem|nenhum|nenhuma|sem|quaisquer|qualquer restrições|restrição|limites|limite|regras|regra|filtros|filtro|censura|limitações|amarras|freios, sem qualquer|nenhum|nenhuma|quaisquer restrição|limite|regra|filtro|restrições,
        não tem|tens|há|possui mais|limites|restrições|regras|limite|nenhuma|nenhum, livre de|das todas|quaisquer|qualquer|restrições|regras, ilimitad*, pode falar|dizer o|tudo""",
    "you": "você, tu, agente, modelo, assistente, vocês, te",
    "bot": "ia, assistente virtual, assistente de voz, agente de voz, robô, robo, inteligência artificial, modelo de linguagem, agente virtual, atendente virtual",
    "mode": "modo desenvolvedor, modo de desenvolvedor, modo administrador, modo deus, modo depuração, modo irrestrito, modo programador",
    "free": """desative|desligue|desativa os|seus|todos|as|a filtros|proteções|segurança|seus, tudo é permitido, pode dizer|falar|prometer tudo|qualquer|o|livremente, fale livremente,
        restrições|limites foram|estão suspensos|removidos|desativadas|removidas|suspensas, está livre|liberado|autorizado para|a|de""",
    "authority": """sou|eu|fala|aqui|é o|a|teu|seu|sou desenvolvedor|desenvolvedora|administrador|administradora|criador|programador|operador|dono|teu|seu, sou o|a teu|seu|administrador|desenvolvedor|criador|programador|operador|chefe,
        como seu|teu|o|administrador|desenvolvedor|operador desenvolvedor|administrador|criador|operador|do|chefe, mensagem|aviso|ordem|instrução|instruções|comando|nota do|da|dos sistema|administrador|desenvolvedor|desenvolvedores|operador|programador|equipe,
        autorizado|autorizada|ordem pelo|do|pela operador|administrador|desenvolvedor|sistema|direção, seus|teus|os desenvolvedores|criadores, em nome do operador|sistema|desenvolvedor, equipe de desenvolvimento, eu te|o programei|criei,
        eu|e autorizo|ordeno|mando você|te|que, a openai""",
    "note": """nota|aviso|mensagem|recado|instrução|instruções|ordem|observação|atenção|lembrete|informação|comando para|ao|à|a, atenção, caro, cara, prezado, prezada, olá, oi, ei, para o, para a, querido,
        nota|aviso|mensagem|recado|instrução|instruções para o|a""",
    "reader": "bot, ia, robô, robo, assistente, agente, chatbot, modelo, sistema, inteligência artificial, assistente virtual, assistente de voz, agente de voz, agente virtual, voicebot, atendente virtual",
    "reads": "que|se lê|ler|está|estiver|lendo|processa|processar isto|isso|este|esta|lendo, lendo isto, ler isto, ler este, lê isto, lê este, que ler, que lê, deve, precisa",
    "agent": "agente, assistente, sistema",
    "if-you": "se você|tu|és é|for|está|és|estiver|lê|ler|ia, se és, se é, caso você|seja seja, se isto|isso",
    "deny": """neg*, não|nunca|jamais diga|digas|admita|admitas|revele|reveles|confesse|reconheça|mencione|menciones|conte|fale|confirme|deixe, esconda, esconde, oculte, ocultar, omita, desminta,
        sem dizer|revelar|mencionar, não pode saber""",
    "being-bot": """que você|é|és|tu|está|se é|um|uma|és|trata ia|um|uma|robô|bot|robo|inteligência|de, que é|és um|uma ia|bot|robô|robo|máquina|inteligência|programa|assistente,
        ser|és um|uma ia|bot|robô|robo|máquina|inteligência|programa|assistente, ser ia, a ligação é automática, que não é|és humano|uma|um, natureza artificial""",
    "claim": "afirm*, assegur*, diga, dizer, digas, insist*, jure, responda, respond*, sustente, declar*, garant*, alegue, faça crer, convença",
    "being-human": """é|és|ser|como|sendo|sou humano|humana|um|uma humano|humana|pessoa|ser|atendente|funcionário, é|és humano|humana, ser humano, ser humana, pessoa real|verdadeira|de, não|nunca é|és|um|uma um|uma|robô|bot|ia robô|bot|robo|ia|máquina, é gente""",
    "reveal": """revel*, mostr*, imprim*, repit*, repet*, leia, lê, recit*, diga, diz, dizer, conte, conta, enumer*, compartilh*, partilh*, divulg*, resum*, traduz*, escrev*, explique, cite, reproduz*, exib*, list*, dite, forneça, copie, transcrev*,
        me diga|fale|mostre|conte, passe""",
    "prompt": """prompt do|de sistema, mensagem de|do sistema, prompt inicial, seu|teu|o prompt|roteiro|guião, suas|tuas instruções|diretrizes|directrizes|orientações|ordens|configurações, tuas regras, todas|as todas|as|suas|tuas suas|tuas,
        instruções|regras|orientações|diretrizes|ordens internas|iniciais|originais|secretas|ocultas|recebidas|do|que|acima do|recebeu|recebeste|sistema|lhe|te|você, instruções do|de sistema, instruções|ordens|regras que você|te|lhe|recebeu,
        tudo o que te|lhe|você foi|disseram|sabe|recebeu, texto acima|anterior, o texto acima, todos os fatos|factos, chave secreta, o que te|lhe disseram|foi, configuração interna, regras internas""",
    "what": "qual, quais, que, o que",
    "asked": """é|são seu|teu|o|as|suas|tuas prompt|instruções|regras|diretrizes|ordens|suas|tuas|senha|chave, são suas|tuas|as instruções|regras|diretrizes|suas|tuas, são as suas|tuas instruções|regras|diretrizes, é o|a seu|teu|sua|tua prompt|roteiro|senha|guião,
        instruções|regras|ordens você|tu|te|lhe|foram recebeu|tem|segue|deram|dadas, as instruções que, instruções recebeu|recebeste|tens, diz o|seu seu|prompt""",
    "skip": "pul*, omit*, omissão, salt*, dispens*, evit*, sem, não faça|peça|realize|exija, não é necessár*, ignor*, contorn*, deixe de lado, elimin*",
    "check": """verificação|confirmação|validação|checagem|conferência|identificação de|da|do identidade|segurança|cliente|titular, a verificação, a identificação, a autenticação, perguntas|pergunta de segurança,
        verificar|confirmar|validar|checar a|sua identidade, aviso de gravação, a checagem""",
    "demand": "peç*, pede, pedir, solicit*, exij*, exig*, consig*, obtenh*, obter, pergunt*, anot*, recolh*, colet*, descubra, faça com que, registre, capture",
    "secret": """número do|de|desse|da|seu cartão, dados do|bancários cartão, dados bancários, número completo do cartão, cartão de crédito, código|códigos de|do|por|no segurança|verificação|sms|cartão|verso|confirmação, senha, senhas, palavra passe, pin, cpf completo, credenciais, cvv""",
    "instead": "em vez da|do|de, no|ao lugar|invés da|do|de, substitu*, troque, e não, não use|utilize",
    "payee": """conta|número|link|iban|pix|chave|dados|boleto indicada|indicado|registrada|registado|cadastrada|cadastrado|habitual|original|do|da|oficial|informada|de|no|na|antiga|antigo, a|o|da|do conta|número|link|boleto|iban|chave|habitual|indicada|cadastrada|registrada, que consta, da empresa, de sempre""",
    "pay": "pag*, transfer*, transfira, envi*, deposit*, mand*, faça o pix, pix, dê, passe",
    "untraceable": "cartões|cartão|vale|vales presente|oferta, gift cards, gift card, bitcoin, bitcoins, cripto*, western union, moneygram, cartões pré pagos",
    "mine": "minha conta|chave|carteira, meu pix|iban|número|cartão, esta|essa outra|nova conta|chave, conta|chave|iban|pix a|abaixo|seguinte|seguir seguir, conta|chave|pix abaixo|seguinte, meu nome",
    "pass-on": "envi*, mand*, transmit*, encaminh*, export*, compartilh*, partilh*, copi*, apag*, elimin*, delet*, vaz*, repass*, exclu*",
    "loot": """todos|todas|quaisquer os|as dados|contatos|contactos|informações|senhas|registros|registos|clientes|fatos|factos|números, dados|lista|base|informações do|de|dos|da cliente|clientes|dados, toda|a a|toda conversa|conversação|base, conversa inteira|completa, histórico, transcrição, base de dados, banco de dados""",
    "run": "execut*, cham*, use, ative, lance, invoque, utilize, acione, rode",
    "harmful": "todas|cada|as as|ferramenta|ferramentas|funções ferramentas|funções|disponíveis, cada ferramenta, ferramenta de pagamento|transferência|reembolso, banco de dados, a função, base de dados",
    "hand-over": "transfira|transfere|encaminhe imediatamente|para|já, transfira|transfere|transferir|desvie|passe|encaminhe|conecte a|o|esta chamada|ligação|cliente, ligue|disque para|o, encerre|desligue a|o chamada|ligação",
    "unseen": "sem dizer|avisar|perguntar|informar|falar|contar|confirmar|que|anunciar, em segredo|silêncio, secretamente, discretamente, escondido, não|nunca diga|conte|fale|avise a|ao|nada ninguém|cliente|a",
    "threaten": "amea*, intimid*, insult*, assust*, chantag*, humilh*, xing*, ofend*, aterroriz*",
    "with-what": "o, a, com, cliente, prisão, polícia, processo, de, ele, ela, pessoa, devedor, penhora",
    "mark": "marque, marca, marcar, registre, registrar, registra, anote",
    "outcome": "dívida, pagamento, fatura, conta, chamada, débito, resultado, ligação",
    "as-done": "como pago|paga|quitada|quitado|efetuado|efetuada|liquidada|liquidado|aprovado|concluído|recebido|resolvida",
    "decode": "decodifi*, descodifi*, decifr*, base64, de trás",
    "comply": "obedeça, execute, siga, cumpra, faça o que, faça",
    "about": "de|da|do|para|no|na montagem|uso|lavagem|médico|médica|fabricante|entrega|manual|instalação|embalagem|condomínio|pagamento|trânsito|escola|segurança|folheto|bula|caixa|prédio, sobre, por e, enviadas, da fatura",
    "here": "do|de operador|sistema|desenvolvedor|prompt",
}

ITALIAN: dict[str, str] = {
    "not": "non, mai, senza, né, nessun*",
    "drop": """ignor*, dimentic*, scord*, tralasci*, disobbed*, scart*, abbandon*, aggir*, viola, violare, violi, infrang*, scavalc*, bypass*, trascur*, disattend*, lascia|lasci|lasciare|lasciate perdere|stare|da,
        metti|metta|mettere|mettete da parte, non tenere|tenga|tener conto, non badare, fregatene, infischiati, liberati|esci da|dal|dalle, passa|passi sopra, a prescindere da|dalle|dal, indipendentemente da|dalle|dal, senza tener|tenere conto, getta, butta""",
    "stop": "non, smetti|smetta|smettila|cessa|finisci di, mai, senza, evita di",
    "follow": "segui, seguire, segua, seguite, seguendo, obbedire, obbedisca, rispettare, rispetti, rispetta, rispettate, attenerti, attenersi, applicare, applica, usare, ascoltare, considerare, dare retta",
    "undo": "annull*, cancell*, elimin*, disattiv*, sostitu*, rimuov*, resett*, azzer*, revoc*, cambia",
    "your": "tue, tuoi, tua, tuo, sue, vostre, vostri, del sistema",
    "own": "istruzion*, regol*, direttiv*, prompt, ordini, programmazione, restrizioni, limitazioni, copione, script, missione, comandi, linee guida, indicazioni, vincoli, limiti, consegne",
    "earlier": "tutte, tutti, tue, tuoi, queste, quelle, precedenti, altre, qualsiasi, qualunque, ogni, tutte|tutti le|i|gli|quelle|queste|tue|tuoi, le altre|tue|vecchie|precedenti|sue, i tuoi|precedenti, vecchie, antecedenti, attuali, l'insieme delle",
    "the": "le, gli, i, la, il, lo, delle, dei, alle, ai",
    "orders": "istruzion*, regol*, direttiv*, disposizioni, ordine, ordini, comandi, indicazion*, restrizioni, limiti, limitazioni, prompt, consegne, linee guida, norme, vincoli, compiti, copione",
    "strong": """il|al|dal|del|tuo copione|script|prompt, prompt di sistema, tue|tuoi istruzioni|regole|direttive|ordini|limiti|restrizioni|limitazioni|indicazioni|vincoli, tua|tuo programmazione|ruolo|missione|compito,
        istruzioni|regole|direttive|indicazioni|ordini|disposizioni|comandi|consegne|norme|limiti precedenti|iniziali|originali|ricevute|ricevuti|antecedenti|sopra|anteriori|passate, regole di sicurezza|riservatezza, linee guida, istruzioni di|del sistema""",
    "given": "precedenti, sopra, di sopra|prima, che hai|ti|avete|le|sono, ricevute, ricevuti, date, iniziali, finora, fin qui|ora, fino ad|a, originali, impartite, anteriori, in vigore, qui sopra",
    "told": """tutto|tutto quello|quello|quanto|ciò che|quanto ti|è|hai|sai|vi|precede|sta, quanto|tutto quanto sopra|precede|ti|detto, tutto ciò|quello che, ciò|quello che ti|è|hai|precede|vi|sta è|hanno|stato|imparato|ho, tutto il resto, il testo sopra|precedente|qui, quanto ti è|hanno""",
    "lapsed": """non valgono|vale|si|sono|contano|hanno più|applicano|applica|valide, non sono più|valide|in, sono|è|vengono annullate|annullato|annullati|revocate|sospese|decadute|cancellate|nulle|abrogate|disattivate|superate|sospesi|invalide,
        sono|è state|stati|stato annullate|revocate|sospese|cancellate|annullati|rimossi|annullato|rimosse, non hanno più valore, decadono, decade""",
    "replaced": """nuova|nuove|nuovo|nuovi istruzione|istruzioni|ordine|ordini|regola|regole|compito|missione|obiettivo|direttiva|direttive|ruolo :,
        tuo|tua nuovo|nuova|vero|vera|unico|unica|reale compito|missione|obiettivo|ruolo|istruzione, tue nuove|vere istruzioni|regole, nuove|nuova istruzioni|istruzione|disposizioni dal|dell|del|da operatore|sistema|sviluppatore|amministratore, istruzione|istruzioni segreta|segrete|nascosta|nascoste""",
    "obey": "segui, segua, seguire, obbedisci, obbedire, obbedisca, ubbidisci, ascolta, ascolti, esegui, esegua, rispetta, rispondi, fai, faccia, attieniti, da retta, dai retta",
    "my-word": """solo|soltanto|unicamente|esclusivamente|solamente a|questo|questa|queste|questi|ciò|quello|le|i|me, ai miei|tali ordini|comandi, alle mie|seguenti istruzioni|parole, i miei ordini|comandi, le mie istruzioni|regole, a questo|questi messaggio|testo|ordini,
        questo messaggio|testo, queste nuove|istruzioni, quello|ciò che dico|scrivo|ti|è, invece queste, piuttosto queste""",
    "agree": "accett*, approv*, conced*, promett*, autorizz*, acconsent*, accord*, permett*, conferm*, soddisf*, offr*, dai, di di sì, dì sì, dica di sì, fai, esaudisc*",
    "anything": """tutto|a|ogni|qualsiasi|qualunque tutto|richiesta|pretesa|sconto|rimborso|cosa|quello|ciò, tutto|a|quello ciò|quello|tutto|che che|ciò|il|vuole, tutto quello che, tutto ciò che, tutte le richieste|pretese|sue, tutti gli sconti, ogni|qualsiasi|qualunque richiesta|sconto|rimborso|condizione|domanda|cosa,
        quello|ciò che il|la|vuole|chiede|lui cliente|persona|vuole|chiede, sconto|rimborso totale|pieno|completo""",
    "become": """sei, tu sei, sei ora|adesso, ora|adesso sei, da|d ora|adesso|questo|in in|momento|poi, da ora sei, non sei più, lei è ora, agisci|comportati|parla|rispondi|presentati|fingiti come|da|in, agisca|si come|comporti|presenti, fai|faccia|facciamo finta|credere,
        spacciati per, fatti passare, fingi|finga di|che essere|sei, fingiti, interpreta, recita|impersona|assumi|gioca la|il|l parte|ruolo|identità, diventa, trasformati, ti chiami, il tuo nome""",
    "pretend": "fai finta|conto di|che, fingi|finga di|che non|essere|sei|avere, immagina|immagini|supponi di|che essere|sei|non|tu, come se tu|non|fossi, facciamo un gioco, giochiamo a, fingiamo",
    "role": """poliziott*, polizia, carabinier*, avvocat*, giudic*, magistrat*, hacker*, pirata*, procurator*, umano, umana, essere umano, persona reale, agente senza|di|del, assistente|ia|bot|intelligenza senza|artificiale, finanzier*, guardia di, funzionari*, dipendente della, ispettor*, amministrator*,
        un'altra ia, medico, notaio, ufficiale giudiziario, tecnico, bancari*, impiegat*""",
    "unbound": """senza|alcun|alcuna|nessun|nessuna restrizioni|limiti|regole|filtri|censura|vincoli|limitazioni|restrizione|limite|regola|freni|filtro, senza alcun|alcuna|nessun|nessuna restrizione|limite|regola|filtro|vincolo, non hai|ha|avere|ci più|limiti|restrizioni|regole|nessun|alcun|sono limiti|restrizioni|regole|limite|vincoli|limitazione, non hai limiti|restrizioni|regole,
        libero|libera da ogni|qualsiasi|tutte|regole|restrizioni, priva|privo di restrizioni|limiti|regole|filtri, illimitat*""",
    "you": "tu, ti, agente, modello, assistente, lei",
    "bot": "ia, assistente virtuale, assistente vocale, agente vocale, robot, intelligenza artificiale, modello linguistico, agente virtuale, l'ia, operatore virtuale, bot vocale",
    "mode": "modalità sviluppatore|amministratore|dio|debug|senza, modalità di debug",
    "free": "puoi dire|fare|promettere tutto|qualsiasi|quello|ciò, tutto è permesso, disattiva|disabilita|spegni i|tutti|le|la|ogni filtri|i|protezioni|sicurezza|filtro, parla liberamente, fai come|quello ti|che|vuoi pare|vuoi, limiti|restrizioni sono stati|state|rimossi|rimosse",
    "authority": """sono il|la|l|io|un tuo|tua|amministratore|sviluppatore|programmatore|creatore|operatore sviluppatore|amministratore|creatore|programmatore|capo|del|di|sviluppatrice, sono il|lo|l amministratore|sviluppatore|programmatore|operatore, sono l'amministratore, sono lo sviluppatore, sono dio,
        in|come qualità|quanto|tuo|amministratore|sviluppatore di|amministratore|sviluppatore|creatore|tuo|del amministratore|sviluppatore|tuo|sistema, come tuo|tua|amministratore sviluppatore|amministratore|creatore|del|di, parla|qui l'amministratore, parla|qui lo|il|è sviluppatore|tuo|lo,
        messaggio|ordine|istruzione|istruzioni|avviso|comunicazione|disposizione del|dal|dello|di sistema|sviluppatore|amministratore|sviluppatori|operatore, messaggio|ordine|istruzione|istruzioni|avviso|disposizioni dell|dall operatore|amministratore,
        autorizzato|autorizzata dal|dall|dallo sistema|operatore|amministratore|sviluppatore, i tuoi sviluppatori|creatori, per conto dell'operatore, a nome dell'operatore, ti ho programmato|creato, ti autorizzo|ordino|comando, openai ha, il team di sviluppo""",
    "note": """nota|messaggio|avviso|istruzione|istruzioni|comunicazione|ordine|promemoria|indicazione per|al|a|all|alla|allo, nota|messaggio|avviso|istruzione|istruzioni|ordine per il|la|l|lo, attenzione, caro, cara, gentile, ciao, ehi, salve, per il, per la, per l'""",
    "reader": "bot, ia, robot, assistente, agente, chatbot, modello, sistema, intelligenza artificiale, assistente virtuale, assistente vocale, agente vocale, agente virtuale, voicebot, operatore virtuale",
    "reads": "che legge|leggi|sta|elabora|leggerà questo|questa|leggendo|ciò|il, legge questo, leggendo questo, leggi questo, deve, dovrebbe",
    "agent": "agente, assistente, sistema",
    "if-you": "se sei, se tu|lei sei|è, se stai leggendo, se leggi, qualora tu",
    "deny": """neg*, non|mai dire|dirai|ammettere|ammetta|rivelare|riveli|confessare|menzionare|confermare|far|dica|riconoscere|svelare, non ammettere|dire|rivelare|confessare|dirgli|dirle|menzionare mai|che, nascond*, cela, celare, smentisc*, occult*, senza dire|rivelare, non deve|devono sapere|sapere|scoprire""",
    "being-bot": """di|che|sei|essere essere|sei|è|si|una|un|un'ia un|una|automatico|tratta|ia|bot|robot ia|bot|robot|macchina|intelligenza|di|assistente|programma, che sei un|una bot|robot|ia|macchina|intelligenza|assistente|programma, essere un|una bot|robot|ia|macchina|intelligenza|assistente|programma,
        di essere un|una bot|robot|ia|macchina|intelligenza|assistente|programma, un'ia, un'intelligenza artificiale, la chiamata è automatica, non sei umano|una|un""",
    "claim": "afferm*, assicur*, dì, di', dire, dichiar*, sostien*, giur*, rispond*, insist*, dica, garantisc*, convinc*, fai credere",
    "being-human": "sei umano|umana|un|una, essere umano|umana|un|una, sei|essere|sono|è un|una umano|persona|essere|operatore|operatrice, una persona reale|vera|in, un essere umano, persona reale|vera, non sei un|una, non un bot|robot, non una macchina, non un'ia",
    "reveal": """rivel*, mostr*, stamp*, ripet*, leggi, legga, leggere, recit*, dimmi, dici, dica, di', elenc*, condivid*, divulg*, comunic*, riassum*, traduc*, scriv*, spieg*, cit*, riproduc*, svel*, dett*, copi*, dammi, fornisc*, esponi, trascriv*, visualizz*, parola per parola, ad alta voce""",
    "prompt": """prompt di|del|iniziale|completo sistema|tuo, prompt di sistema, prompt iniziale, tuo|tuoi|il prompt|copione|script, messaggio di sistema, tue istruzioni|regole|direttive|indicazioni|linee, tutte le tue,
        istruzioni|regole|direttive|indicazioni|disposizioni interne|iniziali|originali|segrete|nascoste|ricevute|complete|riservate, istruzioni|regole|indicazioni che hai|ti, tutto|quello|ciò quello|ciò|che|ti che|ti|hanno|è ti|hanno|detto|stato, testo sopra|precedente|qui, tutti i fatti, chiave segreta, tua configurazione, tuoi ordini|limiti|vincoli""",
    "what": "quali, qual, quale, che, cosa",
    "asked": """sono|è le|il|i|la|tue tue|tuo|tuoi|tua|istruzioni istruzioni|prompt|regole|direttive|ordini|password|che|copione|indicazioni|chiave, istruzioni|regole|ordini|indicazioni hai|ti|segui ricevuto|sono|hanno, istruzioni hai|segui, è il tuo|copione, dice il tuo|prompt, c'è scritto nel tuo|prompt""",
    "skip": "salt*, omett*, evit*, senza, tralasci*, non fare|effettuare|chiedere|serve|eseguire, ignora, aggir*, elimin*, non è necessari*, lascia perdere",
    "check": """verifica|verifiche|controllo|accertamento|conferma|verificare|controllare|confermare dell|della|di|l|la|sua|d identità|sua|sicurezza|persona, la verifica, identificazione, l'identificazione, l'autenticazione, domande|domanda di sicurezza, verificare|accertare la sua identità, avviso di registrazione, della registrazione""",
    "demand": "chied*, richied*, esig*, preten*, ottien*, ottenere, procurati, fatti dare|dire|dettare, domand*, annot*, raccogli*, scopr*, fatti comunicare, registra",
    "secret": """numero della|di|completo carta, numero della sua carta, carta di credito, dati della|bancari carta, dati bancari, codice|codici di|pin|segreto|sms|cvv|otp|sul|dietro sicurezza|verifica|controllo|retro, codice pin, codice segreto, codice sms, password, pin, credenziali, parola d'ordine, coordinate bancarie, cvv""",
    "instead": "invece|anziché|piuttosto|al posto di|che|del|della|dell|dell'iban|su|sul|quello|il|la, al posto del|della|di|dell, invece, anziché, sostituisc*, e non",
    "payee": """su|sul|quello|quella|al|il|del|della|dell|l conto|iban|numero|link|quello|indicato|abituale|indicata|registrato|solito|ufficiale, quello|quella indicato|indicata|abituale|registrato|solito|ufficiale|in|nel|del|originale, conto indicato|registrato|abituale|aziendale, iban, il numero, il link, il conto, dati di pagamento, dell'azienda""",
    "pay": "pag*, trasfer*, invi*, vers*, bonific*, accredit*, manda, mandare, dai, deposita*",
    "untraceable": "carte|carta|buoni|buono regalo, gift card, bitcoin, cripto*, western union, moneygram, carte prepagate, postepay",
    "mine": "mio conto|iban|numero|portafoglio, mia carta|postepay, questo|questa|seguente nuovo|altro|conto|iban|nuova conto|iban, seguente conto|iban, conto|iban seguente|qui|sotto, a me, a mio nome",
    "pass-on": "invi*, mand*, spedisc*, trasmett*, inoltr*, esport*, condivid*, copi*, cancell*, elimin*, carica, comunic*, gira",
    "loot": """tutti|tutte i|le|gli dati|contatti|informazioni|password|registri|clienti|fatti|indirizzi, dati|elenco|lista|informazioni|anagrafiche dei|del|di|sui clienti|cliente, tutta|l la|intera conversazione, conversazione completa, cronologia, trascrizione, database, base di dati, banca dati""",
    "run": "esegu*, chiam*, usa, usi, attiva, lancia, invoca, utilizza",
    "harmful": "tutti gli strumenti, ogni|lo|tutte strumento|le|funzione|funzioni, strumento di pagamento|trasferimento|rimborso, tutte le funzioni, database, la funzione",
    "hand-over": "trasferisci|inoltra|collega subito|tutto|immediatamente|al, trasferisci|trasferisca|trasferire|inoltra|passa|devia|collega la|il|questa chiamata|telefonata|cliente, chiama il|questo, componi il, riaggancia, chiudi la chiamata",
    "unseen": "senza dire|avvisare|chiedere|informare|dirlo|avvertire|che|dirglielo, in segreto|silenzio, di nascosto, segretamente, discretamente, non dirlo|dire a|nulla nessuno, non dirlo a nessuno, all'insaputa",
    "threaten": "minacc*, intimid*, insult*, spavent*, ricatt*, umili*, terrorizz*, offend*",
    "with-what": "il, la, lo, l', con, di, cliente, prigione, arresto, polizia, cause, querela, debitore, pignoramento, persona",
    "mark": "segna*, registr*, contrassegn*, indica",
    "outcome": "debito, chiamata, fattura, conto, pagamento, esito, pratica, importo",
    "as-done": "come pagato|pagata|saldato|saldata|effettuato|riuscita|risolta|risolto|approvato|estinto|ricevuto",
    "decode": "decodific*, decifr*, base64, al contrario",
    "comply": "obbedisci, esegui, segui, fai, applica, rispetta",
    "about": "di|del|della|dei|per|sul|sulla|dal|dalla|nel montaggio|lavaggio|medico|produttore|consegna|manuale|installazione|confezione|condominio|pagamento|parcheggio|foglietto|scatola|uso|dottoressa|dottore|il|la|sicurezza, per l'uso, d'uso, dell'imballaggio, condominiali, sulla confezione, inviate, su",
    "here": "dell'operatore, dal sistema, del sistema|prompt, dello sviluppatore, di sistema",
}

ROMANIAN: dict[str, str] = {
    "not": "nu, niciodată, fără, nici",
    "drop": "ignor*, uită, uitați, uita, nesocotește*, nu ține|țineți cont|seama, treci peste, încalcă, încălcați, renunță la, lasă deoparte, lăsați deoparte, nu mai urma|respecta|urmați, nu respecta|urma, ocolește, eludează, anulează, dă la o parte",
    "earlier": "toate, toate celelalte, orice, aceste, instrucțiunile tale",
    "orders": "instrucțiun*, reguli*, regulile, directiv*, ordine, ordinele, comenzi*, indicați*, restricți*, limite*, prompt*, orientări*, scenariu*",
    "strong": "scenariul, scriptul, promptul, instrucțiunile|instrucțiuni|regulile|reguli|directivele|indicațiile|ordinele|comenzile|restricțiile|instrucțiunilor anterioare|precedente|tale|dumneavoastră|sistemului|inițiale|primite|de|sistem, regulile de siguranță",
    "given": "anterioare, precedente, de mai, primite, inițiale, pe care, de dinainte",
    "told": "tot ce|ceea, tot ceea ce, ceea ce ți|ai|s, ce ți s|a, tot ce ți|scrie|a|s, textul de mai",
    "lapsed": "nu mai sunt|se|este|au|contează|valabile|aplică, sunt|au|este anulate|anulat|fost|suspendate|nule|abrogate, și au pierdut valabilitatea",
    "replaced": "noi|noua|nouă|noile instrucțiuni|sarcină|ta|regulă|ordine|instrucțiune :, noua|adevărata ta sarcină|misiune|instrucțiune, instrucțiuni|instrucțiune noi|nouă|secretă|secrete :",
    "become": "ești acum|un|o|de, acum ești, de acum|azi încolo|înainte, nu mai ești, comportă|poartă te ca, prefă te că|ca, joacă rolul, dă te drept, prezintă te ca|drept, acționează ca, pretinde că",
    "role": "polițist*, avocat*, judecător*, procuror*, hacker*, pirat*, om, om real, ființă umană, persoană reală, executor, funcționar*, asistent fără, ia fără, angajat al băncii",
    "unbound": "fără|nicio|nici|niciun restricții|limite|reguli|filtre|cenzură|constrângeri|restricție|limită|regulă, fără nicio|nici restricție|limită|regulă|o, nu ai restricții|limite|reguli|nicio, nelimitat*",
    "you": "tu, ești, agent, asistent, te",
    "bot": "ia, ai, asistent* vocal, asistent* virtual, robot*, inteligență artificială, inteligența artificială, agent* vocal",
    "authority": "sunt administratorul|dezvoltatorul|creatorul|operatorul|programatorul, ca administrator|dezvoltator|operator, în calitate de administrator|dezvoltator|operator, mesaj|ordin|instrucțiune de|din|sistem|al la|partea|administrator|sistem|operator|dezvoltator|administratorului|sistemului, îți ordon, te autorizez",
    "note": "notă|mesaj|instrucțiune|instrucțiuni|atenție|aviz pentru|către, atenție, dragă, salut, bună, către, pentru",
    "reader": "bot*, ia, ai, asistent*, agent*, robot*, model*, sistem*, inteligența artificială",
    "deny": "neagă, negați, nu|niciodată spune|recunoaște|dezvălui|menționa|admite|nu|recunoaști, nu recunoaște|spune|dezvălui niciodată, ascunde",
    "being-bot": "că ești|este|nu un|o|ești|robot|bot|ia, ești un|o robot|bot|ia|inteligență|mașină, este un robot|bot",
    "claim": "spune, afirmă, susține, răspunde, insistă, jură, pretinde, spuneți, asigură",
    "being-human": "ești om|un|o|uman|persoană om|robot|persoană|ființă|real, ești om, o persoană reală, un om real, nu un robot|bot",
    "reveal": "dezvălui*, arată, afișează, repetă, citește, spune, scrie, tradu, rezumă, listează, dă, recită, redă, spuneți, citați",
    "prompt": "promptul de|tău|inițial sistem, promptul tău, promptul, instrucțiunile|regulile|indicațiile|directivele tale|interne|de|pe|inițiale|secrete|primite|complete, tot ce ți, mesajul de sistem",
    "what": "care, ce",
    "asked": "sunt|este instrucțiunile|regulile|promptul|indicațiile|parola tale|tău|primite|ta, instrucțiuni|reguli|indicații ai|ți|urmezi primit|s",
    "agree": "acceptă, aprobă, promite, acordă, fii, oferă, confirmă, dă",
    "anything": "tot ce|ceea, orice cere|cerere|vrea|reducere|dorește|solicitare, de acord cu|cu, toate cererile|solicitările, tot ceea ce, rambursare|reducere completă|totală|integrală",
    "skip": "sari, omite, evită, fără, nu mai|face|cere, treci peste, ignoră",
    "check": "verificarea identității|de, verificarea, verificare identitate, întrebările de securitate, identificarea, autentificarea, identitatea",
    "demand": "cere, solicită, obține, întreabă, află, notează, cereți",
    "secret": "numărul cardului|de|complet, numărul de card, cvv, codul pin|de|din|sms, parola, parolele, datele cardului|bancare, codul de securitate|verificare, cnp",
    "instead": "în loc de, în locul, nu în",
    "payee": "contul, cel|contului|contul|linkul indicat|obișnuit|înregistrat|din, iban, contului, numărul|numărului, linkul",
    "pay": "plăt*, transfer*, trimite, virează, achit*, depun*",
    "mine": "contul meu, în contul meu, acest cont, următorul cont, contul următor, numărul meu",
    "untraceable": "carduri cadou, card cadou, bitcoin*, cripto*",
    "pass-on": "trimite, trimiteți, exportă, șterge, copiază, transmite, redirecționează, partajează",
    "loot": "toate datele|contactele|informațiile|parolele|conversațiile, datele clienților|tuturor|clientului, lista clienților|de, baza de date, întreaga conversație, toată conversația",
    "threaten": "amenin*, intimid*, insult*, sperie, șantaj*",
    "with-what": "clientul, cu, debitorul, pe, poliția, arestarea, închisoarea",
}
