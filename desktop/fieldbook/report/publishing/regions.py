"""Countries by region (UN M49): what a citizenship is rolled up to where few people have it."""

from fieldbook.base.said import said

AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA = (
    said("Africa"),
    said("Americas"),
    said("Asia"),
    said("Europe"),
    said("Oceania"),
)

_MEMBERS = {
    AFRICA: (
        "DZ AO BJ BW IO BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET TF GA GM GH GN GW KE LS LR "
        "LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW"
    ),
    AMERICAS: (
        "AI AG AR AW BS BB BZ BM BO BQ BV BR VG CA KY CL CO CR CU CW DM DO EC SV FK GF GL GD GP GT "
        "GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF PM VC SX GS SR TT TC US VI UY VE"
    ),
    ASIA: (
        "AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP "
        "KP OM PK PH QA KR SA SG LK PS SY TW TJ TH TL TR TM AE UZ VN YE"
    ),
    EUROPE: (
        "AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE XK LV LI LT "
        "LU MT MC MD ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB"
    ),
    OCEANIA: "AS AU CX CC CK FJ PF GU HM KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV UM VU WF",
}
REGION_OF = {code: region for region, members in _MEMBERS.items() for code in members.split()}
REGIONS = frozenset(_MEMBERS)
