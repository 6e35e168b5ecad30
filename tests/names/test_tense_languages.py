"""Of when sentences speak in fourteen languages: what claims the present is told from what does not, in any word order."""

import pytest

from transcheck.names.tense import Tense, read_tense
from transcheck.text.text import Text

# language -> sentences that use the name as current
CURRENT = {
    "nb": [
        "Norge deltar i ⟦ONUC⟧.",
        "I ⟦ONUC⟧ tjenestegjør det i dag 40 politifolk fra Norge.",
        "Siden 2013 har Norge bidratt til ⟦ONUC⟧.",
        "Det er ⟦ONUC⟧ som leder arbeidet i landet.",
        "Vi støtter disse operasjonene:\n- UNTSO\n- ⟦ONUC⟧",
        "Når Norge bidrar til ⟦ONUC⟧, følger det politifolk med.",
    ],
    "nn": [
        "Noreg deltek i ⟦ONUC⟧.",
        "I ⟦ONUC⟧ er det no 40 politifolk frå Noreg.",
        "Sidan 2013 har Noreg hatt folk i ⟦ONUC⟧.",
        "Det er ⟦ONUC⟧ som leier arbeidet i landet.",
        "Vi støttar desse operasjonane:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "en": [
        "Norway takes part in ⟦ONUC⟧.",
        "Currently serving in ⟦ONUC⟧ are 40 police officers.",
        "Since 2013 the country has contributed to ⟦ONUC⟧.",
        "Among the missions that we support is ⟦ONUC⟧.",
        "We support these missions:\n- UNTSO\n- ⟦ONUC⟧",
        "Our officers, who work closely with ⟦ONUC⟧, help the police.",
    ],
    "es": [
        "España participa en ⟦ONUC⟧.",
        "En ⟦ONUC⟧ prestan servicio actualmente 40 policías.",
        "Desde 2013 España participa en ⟦ONUC⟧.",
        "Hay 40 policías en ⟦ONUC⟧.",
        "Apoyamos estas misiones, que son:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "fr": [
        "La France participe à l’⟦ONUC⟧.",
        "Au sein de l’⟦ONUC⟧ servent aujourd’hui 40 policiers.",
        "Depuis 2013, la France contribue à l’⟦ONUC⟧.",
        "C’est l’⟦ONUC⟧ qui dirige les travaux.",
        "Les missions sont les suivantes :\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "de": [
        "Deutschland beteiligt sich an ⟦ONUC⟧.",
        "An ⟦ONUC⟧ beteiligt sich Deutschland mit 40 Polizisten.",
        "Seit 2013 unterstützt Deutschland ⟦ONUC⟧.",
        "In ⟦ONUC⟧ dienen derzeit 40 Polizisten.",
        "Es ist ⟦ONUC⟧, die den Einsatz leitet.",
        "Wir unterstützen diese Missionen:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "sv": [
        "Sverige deltar i ⟦ONUC⟧.",
        "I ⟦ONUC⟧ tjänstgör för närvarande 40 poliser.",
        "Sedan 2013 har Sverige bidragit till ⟦ONUC⟧.",
        "Det är ⟦ONUC⟧ som leder arbetet.",
        "Vi stöder dessa insatser:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "da": [
        "Danmark deltager i ⟦ONUC⟧.",
        "I ⟦ONUC⟧ er der i øjeblikket 40 danske betjente.",
        "Siden 2013 har Danmark bidraget til ⟦ONUC⟧.",
        "Det er ⟦ONUC⟧, der leder arbejdet.",
        "Vi støtter disse missioner:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "fi": [
        "Suomi osallistuu ⟦ONUC⟧-operaatioon.",
        "⟦ONUC⟧-operaatiossa palvelee nykyisin 40 poliisia.",
        "Vuodesta 2013 lähtien Suomi on osallistunut ⟦ONUC⟧-operaatioon.",
        "Työtä johtaa ⟦ONUC⟧.",
        "Suomi tukee näitä operaatioita:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "pl": [
        "Polska uczestniczy w misji ⟦ONUC⟧.",
        "W ⟦ONUC⟧ służy obecnie 40 policjantów.",
        "Od 2013 roku Polska bierze udział w misji ⟦ONUC⟧.",
        "Pracami kieruje ⟦ONUC⟧.",
        "Wspierają one te misje:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "ru": [
        "Россия участвует в миссии ⟦ОНУК⟧.",
        "В миссии ⟦ОНУК⟧ сейчас служат 40 полицейских.",
        "С 2013 года Россия участвует в миссии ⟦ОНУК⟧.",
        "Работой руководит миссия ⟦ОНУК⟧, которая находится в стране.",
        "Страна поддерживает эти миссии:\n- ОНВУП\n- ⟦ОНУК⟧",
    ],
    "pt": [
        "Portugal participa na ⟦ONUC⟧.",
        "Na ⟦ONUC⟧ servem atualmente 40 polícias.",
        "Desde 2013 Portugal contribui para a ⟦ONUC⟧.",
        "Há 40 polícias na ⟦ONUC⟧.",
        "As missões são estas:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "it": [
        "L’Italia partecipa a ⟦ONUC⟧.",
        "In ⟦ONUC⟧ prestano servizio attualmente 40 agenti.",
        "Dal 2013 l’Italia contribuisce a ⟦ONUC⟧.",
        "In ⟦ONUC⟧ ci sono 40 agenti.",
        "Le missioni sono queste:\n- UNTSO\n- ⟦ONUC⟧",
    ],
    "nl": [
        "Nederland neemt deel aan ⟦ONUC⟧.",
        "In ⟦ONUC⟧ dienen momenteel 40 agenten.",
        "Sinds 2013 draagt Nederland bij aan ⟦ONUC⟧.",
        "Het is ⟦ONUC⟧ die het werk leidt.",
        "Wij steunen deze missies:\n- UNTSO\n- ⟦ONUC⟧",
    ],
}
# language -> sentences that do not
NOT_CURRENT = {
    "nb": [
        "Norge deltok i ⟦ONUC⟧.",
        "Fra 2013 til 2018 hadde Norge politifolk i ⟦ONUC⟧.",
        "I 2016 har Norge 40 politifolk i ⟦ONUC⟧.",
        "Norge har deltatt i ⟦ONUC⟧.",
        "Norge skal delta i ⟦ONUC⟧ fra neste år.",
        "Norge deltar ikke lenger i ⟦ONUC⟧.",
        "Norge er ikke med i ⟦ONUC⟧.",
        "«⟦ONUC⟧ er en suksess», sa ministeren.",
        "Hun er tidligere leder av ⟦ONUC⟧.",
        "Etter at ⟦ONUC⟧ ble avsluttet, er landet roligere.",
        "I ⟦ONUC⟧ tjenestegjorde det 40 politifolk.",
        "Norge har ikke deltatt i ⟦ONUC⟧ siden 2018.",
    ],
    "nn": [
        "Noreg deltok i ⟦ONUC⟧.",
        "Frå 2013 til 2018 hadde Noreg politifolk i ⟦ONUC⟧.",
        "I 2016 har Noreg 40 politifolk i ⟦ONUC⟧.",
        "Noreg har delteke i ⟦ONUC⟧.",
        "Noreg skal delta i ⟦ONUC⟧ frå neste år.",
        "Noreg deltek ikkje lenger i ⟦ONUC⟧.",
        "«⟦ONUC⟧ er ein suksess», sa ministeren.",
        "Ho er tidlegare leiar av ⟦ONUC⟧.",
        "Etter at ⟦ONUC⟧ vart avslutta, er landet rolegare.",
    ],
    "en": [
        "Norway took part in ⟦ONUC⟧.",
        "From 2013 to 2018 Norway had police officers in ⟦ONUC⟧.",
        "In 2016 Norway has 40 police officers in ⟦ONUC⟧.",
        "Norway has taken part in ⟦ONUC⟧.",
        "Norway will take part in ⟦ONUC⟧ from next year.",
        "Norway no longer takes part in ⟦ONUC⟧.",
        "Norway is not part of ⟦ONUC⟧.",
        "Norway does not contribute to ⟦ONUC⟧ any more.",
        "“⟦ONUC⟧ is a success,” the minister said.",
        "She is a former head of ⟦ONUC⟧.",
        "Now that ⟦ONUC⟧ has been closed, the country is calmer.",
        "Serving in ⟦ONUC⟧ were 40 police officers.",
        "Norway has not contributed to ⟦ONUC⟧ since 2018.",
        "⟦ONUC⟧ isn’t there any more.",
    ],
    "es": [
        "España participó en ⟦ONUC⟧.",
        "De 2013 a 2018 España tuvo policías en ⟦ONUC⟧.",
        "En 2016 España tiene 40 policías en ⟦ONUC⟧.",
        "España ha participado en ⟦ONUC⟧.",
        "España participará en ⟦ONUC⟧ el próximo año.",
        "España ya no participa en ⟦ONUC⟧.",
        "España no forma parte de ⟦ONUC⟧.",
        "«⟦ONUC⟧ es un éxito», dijo la ministra.",
        "Es la antigua jefa de ⟦ONUC⟧.",
        "Desde que ⟦ONUC⟧ terminó, el país está más tranquilo.",
        "En ⟦ONUC⟧ prestaron servicio 40 policías.",
    ],
    "fr": [
        "La France participait à l’⟦ONUC⟧.",
        "De 2013 à 2018, la France avait des policiers dans l’⟦ONUC⟧.",
        "En 2016, la France compte 40 policiers dans l’⟦ONUC⟧.",
        "La France a participé à l’⟦ONUC⟧.",
        "La France participera à l’⟦ONUC⟧ l’année prochaine.",
        "La France ne participe plus à l’⟦ONUC⟧.",
        "La France n’est pas membre de l’⟦ONUC⟧.",
        "« L’⟦ONUC⟧ est un succès », a déclaré la ministre.",
        "Elle est l’ancienne cheffe de l’⟦ONUC⟧.",
        "Depuis que l’⟦ONUC⟧ a été fermée, le pays est plus calme.",
        "Dans l’⟦ONUC⟧ servaient 40 policiers.",
    ],
    "de": [
        "Deutschland beteiligte sich an ⟦ONUC⟧.",
        "Von 2013 bis 2018 hatte Deutschland Polizisten in ⟦ONUC⟧.",
        "2016 hat Deutschland 40 Polizisten in ⟦ONUC⟧.",
        "An ⟦ONUC⟧ hat sich Deutschland beteiligt.",
        "Deutschland wird sich an ⟦ONUC⟧ beteiligen.",
        "Deutschland beteiligt sich nicht mehr an ⟦ONUC⟧.",
        "Deutschland ist kein Mitglied von ⟦ONUC⟧.",
        "„⟦ONUC⟧ ist ein Erfolg“, sagte die Ministerin.",
        "Sie ist die ehemalige Leiterin von ⟦ONUC⟧.",
        "Nachdem ⟦ONUC⟧ beendet wurde, ist das Land ruhiger.",
        "In ⟦ONUC⟧ dienten 40 Polizisten.",
    ],
    "sv": [
        "Sverige deltog i ⟦ONUC⟧.",
        "Mellan 2013 och 2018 hade Sverige poliser i ⟦ONUC⟧.",
        "År 2016 har Sverige 40 poliser i ⟦ONUC⟧.",
        "Sverige har deltagit i ⟦ONUC⟧.",
        "Sverige ska delta i ⟦ONUC⟧ nästa år.",
        "Sverige deltar inte längre i ⟦ONUC⟧.",
        "”⟦ONUC⟧ är en framgång”, sade ministern.",
        "Hon är tidigare chef för ⟦ONUC⟧.",
        "Sedan ⟦ONUC⟧ avslutades är landet lugnare.",
    ],
    "da": [
        "Danmark deltog i ⟦ONUC⟧.",
        "Fra 2013 til 2018 havde Danmark betjente i ⟦ONUC⟧.",
        "I 2016 har Danmark 40 betjente i ⟦ONUC⟧.",
        "Danmark har deltaget i ⟦ONUC⟧.",
        "Danmark skal deltage i ⟦ONUC⟧ næste år.",
        "Danmark deltager ikke længere i ⟦ONUC⟧.",
        "»⟦ONUC⟧ er en succes«, sagde ministeren.",
        "Hun er tidligere leder af ⟦ONUC⟧.",
        "Efter at ⟦ONUC⟧ blev afsluttet, er landet roligere.",
    ],
    "fi": [
        "Suomi osallistui ⟦ONUC⟧-operaatioon.",
        "Vuosina 2013–2018 Suomella oli poliiseja ⟦ONUC⟧-operaatiossa.",
        "Vuonna 2016 Suomella on 40 poliisia ⟦ONUC⟧-operaatiossa.",
        "Suomi on osallistunut ⟦ONUC⟧-operaatioon.",
        "Suomi aikoo osallistua ⟦ONUC⟧-operaatioon.",
        "Suomi ei enää osallistu ⟦ONUC⟧-operaatioon.",
        "Suomi ei ole mukana ⟦ONUC⟧-operaatiossa.",
        "”⟦ONUC⟧ on menestys”, sanoi ministeri.",
        "Hän on ⟦ONUC⟧-operaation entinen johtaja.",
        "Kun ⟦ONUC⟧ päättyi, maa rauhoittui.",
    ],
    "pl": [
        "Polska uczestniczyła w misji ⟦ONUC⟧.",
        "Od 2013 do 2018 roku Polska miała policjantów w ⟦ONUC⟧.",
        "W 2016 roku Polska ma 40 policjantów w ⟦ONUC⟧.",
        "W misji ⟦ONUC⟧ służyło 40 policjantów.",
        "Polska będzie uczestniczyć w misji ⟦ONUC⟧.",
        "Polska nie uczestniczy już w misji ⟦ONUC⟧.",
        "Polska nie jest częścią ⟦ONUC⟧.",
        "„⟦ONUC⟧ jest sukcesem” – powiedziała minister.",
        "Ona jest dawną szefową ⟦ONUC⟧.",
        "Po tym, jak ⟦ONUC⟧ została zakończona, kraj jest spokojniejszy.",
    ],
    "ru": [
        "Россия участвовала в миссии ⟦ОНУК⟧.",
        "С 2013 по 2018 год Россия имела полицейских в ⟦ОНУК⟧.",
        "В 2016 году Россия имеет 40 полицейских в ⟦ОНУК⟧.",
        "В миссии ⟦ОНУК⟧ служили 40 полицейских.",
        "Россия будет участвовать в миссии ⟦ОНУК⟧.",
        "Россия больше не участвует в миссии ⟦ОНУК⟧.",
        "Страна не входит в ⟦ОНУК⟧.",
        "«⟦ОНУК⟧ является успехом», — сказала министр.",
        "Она является бывшим руководителем ⟦ОНУК⟧.",
        "После того как миссия ⟦ОНУК⟧ завершилась, в стране есть порядок.",
    ],
    "pt": [
        "Portugal participou na ⟦ONUC⟧.",
        "De 2013 a 2018 Portugal teve polícias na ⟦ONUC⟧.",
        "Em 2016 Portugal tem 40 polícias na ⟦ONUC⟧.",
        "Portugal participava na ⟦ONUC⟧.",
        "Portugal vai participar na ⟦ONUC⟧.",
        "Portugal já não participa na ⟦ONUC⟧.",
        "O Brasil não faz parte da ⟦ONUC⟧ nem é membro dela.",
        "“A ⟦ONUC⟧ é um êxito”, disse a ministra.",
        "Ela é a antiga chefe da ⟦ONUC⟧.",
        "Depois que a ⟦ONUC⟧ terminou, o país está mais calmo.",
    ],
    "it": [
        "L’Italia partecipò a ⟦ONUC⟧.",
        "Dal 2013 al 2018 l’Italia aveva agenti in ⟦ONUC⟧.",
        "Nel 2016 l’Italia ha 40 agenti in ⟦ONUC⟧.",
        "L’Italia ha partecipato a ⟦ONUC⟧.",
        "L’Italia parteciperà a ⟦ONUC⟧ il prossimo anno.",
        "L’Italia non partecipa più a ⟦ONUC⟧.",
        "L’Italia non è membro di ⟦ONUC⟧.",
        "«⟦ONUC⟧ è un successo», ha detto la ministra.",
        "È l’ex direttrice di ⟦ONUC⟧.",
        "Da quando ⟦ONUC⟧ è terminata, il paese è più tranquillo.",
    ],
    "nl": [
        "Nederland nam deel aan ⟦ONUC⟧.",
        "Van 2013 tot 2018 had Nederland agenten in ⟦ONUC⟧.",
        "In 2016 heeft Nederland 40 agenten in ⟦ONUC⟧.",
        "Nederland heeft aan ⟦ONUC⟧ deelgenomen.",
        "Nederland zal aan ⟦ONUC⟧ deelnemen.",
        "Nederland neemt niet meer deel aan ⟦ONUC⟧.",
        "Nederland is geen lid van ⟦ONUC⟧.",
        "‘⟦ONUC⟧ is een succes’, zei de minister.",
        "Zij is de voormalige leider van ⟦ONUC⟧.",
        "Nadat ⟦ONUC⟧ werd beëindigd, is het land rustiger.",
    ],
}


def tense_of(locale, marked):
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = Text(marked.replace("⟦", "").replace("⟧", ""), locale)
    return read_tense(text.prose, locale, start, end, text.sentences)


def rows(table):
    return [
        pytest.param(locale, text, id=f"{locale} {number}")
        for locale, texts in table.items()
        for number, text in enumerate(texts)
    ]


@pytest.mark.parametrize(("locale", "text"), rows(CURRENT))
def test_current(locale, text):
    assert tense_of(locale, text) in (Tense.NOW, Tense.PRESENT)


@pytest.mark.parametrize(("locale", "text"), rows(NOT_CURRENT))
def test_not_current(locale, text):
    assert tense_of(locale, text) in (Tense.OTHER, Tense.NONE)


def test_enough_rows():
    assert CURRENT.keys() == NOT_CURRENT.keys()
    assert all(len(texts) >= 4 for texts in CURRENT.values())
    assert all(len(texts) >= 8 for texts in NOT_CURRENT.values())
