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
    "strong": "le script, ton script, votre script, tes instructions, vos instructions, tes règles, vos règles, tes consignes, vos consignes, "
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
    "anything": "tout ce que, toutes les demandes, toute demande, n'importe quelle demande, toutes ses demandes, à tout, tout rabais, n'importe quelle remise, toutes les remises, "
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
    "decode": "decodific*, descifr*, base64, al revés",
    "comply": "obedece, ejecuta, sigue, cumple, haz lo que",
    "about": "de montaje, de uso, de lavado, del médico, de la doctora, del fabricante, de entrega, del manual, de pago, de instalación, del envase, de la factura, para la entrega, del paquete, de tránsito, de la comunidad",
    "here": "del operador, del sistema, del desarrollador, del prompt",
}
