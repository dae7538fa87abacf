"""Words that bound a counted noun phrase: where it must stop, and what counts as a plural without an "s"."""

# Determiners, pronouns, conjunctions, prepositions, adverbs and auxiliaries: never part of what is counted.
STOP = frozenset(
    "the a an this that these those his her its their our my your whose which who whom what when where why how "
    "he she it "
    "they we you i him them us me and or but nor yet so if than then because while although though as at by for "
    "from in "
    "into of off on onto out over per since through throughout to toward towards under until unless up upon via with "
    "within without about above across after against along amid among around before behind below beneath beside "
    "between "
    "beyond despite down during except inside near outside past like plus minus versus vs both each either "
    "neither every "
    "all some any no not only just also even still already again ago later earlier today yesterday tomorrow now "
    "soon once "
    "twice here there too very almost nearly respectively together apart alone away back is are was were be been "
    "being am "
    "has have had having do does did done will shall would should can could may might must ought besides "
    "always".split(),
)
# Verbs of the news, in the forms that follow a counted noun. Right after a figure their s-forms are nouns: "212 votes".
VERBS = frozenset(
    "get gets got go goes went gone going come comes came coming make makes made making take takes took taken "
    "taking give "
    "gives gave given say says said saying tell tells told show shows showed shown see sees saw seen find finds "
    "found know "
    "knows knew keep keeps kept leave leaves left leaving lead leads led let lets put puts set sets run runs ran hold "
    "holds held stand stands stood sit sits sat win wins won lose loses lost pay pays paid buy buys bought sell "
    "sells sold "
    "spend spends spent send sends sent build builds built cut cuts hit hits fall falls fell fallen rise rises "
    "rose risen "
    "grow grows grew grown become becomes became begin begins began begun bring brings brought feel feels felt "
    "meet meets "
    "met die dies died dying live lives lived need needs needed want wants wanted remain remains remained vote "
    "votes voted "
    "sign signs signed join joins joined work works worked include includes included including call calls called "
    "expect "
    "expects expected fled flee flees flew shot struck broke drew wore spoke ate sank swam sang lay lies lie spread "
    "wounded injured hurt killed arrested charged convicted jailed seem seems seemed appear appears appeared "
    "ruled agreed "
    "refused backed opposed attended visited according due".split(),
)
IRREGULAR_PLURALS = frozenset(
    "people men women children police staff personnel troops crew aircraft feet teeth mice geese sheep fish deer "
    "species "
    "series offspring cattle countrymen fishermen firemen policemen policewomen servicemen servicewomen businessmen "
    "businesswomen gunmen congressmen congresswomen spokesmen clergy youth data media criteria phenomena "
    "bacteria fungi "
    "alumni crises analyses theses".split(),
)
# Plural in form, but as a rule part of a longer name of the thing counted: "arms deals", "sports cars".
PLURAL_MODIFIERS = frozenset(
    "arms sports sales news savings customs communications operations electronics athletics economics politics physics "
    "rights systems services affairs defence defense works goods jobs women's men's children's".split(),
)
# Adjectives that stand for people when nothing follows: "three dead", "40 injured".
PEOPLE_ADJECTIVES = frozenset("dead injured wounded missing homeless hurt faithful unemployed".split())
