"""Names of people taken apart."""

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name: academic title, given names, family name with its particles."""

    title: str
    given: str
    family: str


_TITLES = frozenset(
    """
    dr prof professor mag ing dipl dipl-ing dipl-kfm dipl-kffr dipl-oec dipl-betriebsw dipl-inform dipl-wirt-ing
    dipl-phys dipl-volksw ddr priv-doz pd rer nat med jur phil oec pol hc habil univ kr komm
    dott dottssa sig sigra avv arch geom rag cav comm ms mr mrs miss mx herr frau hr fr
    m mme mlle mr monsieur madame me maître sr sra d dña don doña lic mtro jn and
    drs ir dhr mevr mw heer mevrouw ifj id özv özvegy okl hj pr
    domnul doamna dl dna bay bayan av doç doc yrd öğr üyesi uzm op sn
    """.split()
)
_AFTER_NAME = frozenset("jr sr mba llm msc bsc ba ma phd mphil bsc cpa esq ii iii iv dba lld".split())
_PARTICLES = frozenset(
    """
    von vom zu zum zur van vander vanden der den de del della dello degli dei delle dell di da dal dalla d'
    du des la le les el los las ten ter te op 't tot dos das do e y mac mc st saint san af av al bin ibn ben
    """.split()
)
