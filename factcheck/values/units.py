"""Units of measure, their spellings, and exact factors to compare them by."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of measure: the name a value carries, what it measures, and its size in that dimension's base unit."""

    name: str
    dimension: str
    factor: Decimal
    spellings: tuple[str, ...]
    offset: Decimal = Decimal(0)


def _unit(name: str, dimension: str, factor: str, spellings: str, offset: str = "0") -> Unit:
    return Unit(name, dimension, Decimal(factor), tuple(spellings.split("; ")), Decimal(offset))


# Factors are exact by definition, but for months and years: a year is taken as 365.25 days.
UNITS = (
    _unit("seconds", "time", "1", "seconds?; secs?"),
    _unit("minutes", "time", "60", "minutes?; mins?"),
    _unit("hours", "time", "3600", "hours?; hrs?"),
    _unit("days", "time", "86400", "days?"),
    _unit("weeks", "time", "604800", "weeks?"),
    _unit("fortnights", "time", "1209600", "fortnights?"),
    _unit("months", "time", "2629800", "months?"),
    _unit("years", "time", "31557600", "years?; yrs?"),
    _unit("decades", "time", "315576000", "decades?"),
    _unit("centuries", "time", "3155760000", "century; centuries"),
    _unit("mm", "length", "0.001", "millimet(?:re|er)s?; mm"),
    _unit("cm", "length", "0.01", "centimet(?:re|er)s?; cms?"),
    _unit("metres", "length", "1", "met(?:re|er)s?; m"),
    _unit("km", "length", "1000", "kilomet(?:re|er)s?; kms?"),
    _unit("inches", "length", "0.0254", "inch(?:es)?"),
    _unit("feet", "length", "0.3048", "feet; foot; ft"),
    _unit("yards", "length", "0.9144", "yards?; yds?"),
    _unit("miles", "length", "1609.344", "miles?"),
    _unit("nautical miles", "length", "1852", "nautical miles?"),
    _unit("grams", "mass", "0.001", "gram(?:me)?s?; g"),
    _unit("kg", "mass", "1", "kilogram(?:me)?s?; kilos?; kgs?"),
    _unit("tonnes", "mass", "1000", "(?:metric )?tonnes?; metric tons?"),
    _unit("tons", "mass", "907.18474", "tons?"),
    _unit("pounds", "mass", "0.45359237", "pounds?; lbs?"),
    _unit("ounces", "mass", "0.028349523125", "ounces?; oz"),
    _unit("stone", "mass", "6.35029318", "stone"),
    _unit("square metres", "area", "1", "(?:square|sq\\.?) ?(?:met(?:re|er)s?|m); m2; m²; sqm"),
    _unit("square feet", "area", "0.09290304", "(?:square|sq\\.?) ?(?:feet|foot|ft); sqft"),
    _unit("hectares", "area", "10000", "hectares?; ha"),
    _unit("acres", "area", "4046.8564224", "acres?"),
    _unit("square km", "area", "1000000", "(?:square|sq\\.?) ?(?:kilomet(?:re|er)s?|kms?); km2; km²"),
    _unit("square miles", "area", "2589988.110336", "(?:square|sq\\.?) ?miles?"),
    _unit("litres", "volume", "1", "lit(?:re|er)s?"),
    _unit("ml", "volume", "0.001", "millilit(?:re|er)s?; ml"),
    _unit("cubic metres", "volume", "1000", "cubic met(?:re|er)s?; m3; m³"),
    _unit("gallons", "volume", "3.785411784", "gallons?"),
    _unit("barrels", "volume", "158.987294928", "barrels?; bbl"),
    _unit("km/h", "speed", "1000", "(?:kilomet(?:re|er)s?|km)(?: ?/ ?hr?| per hour| an hour); kmh; kph"),
    _unit("mph", "speed", "1609.344", "miles (?:per|an) hour; mph"),
    _unit("knots", "speed", "1852", "knots?"),
    _unit("°C", "temperature", "1", "°c; ° ?c; degrees? (?:celsius|centigrade|c); celsius; c"),
    _unit("°F", "temperature", "0.5555555555555555555555555556", "° ?f; degrees? (?:fahrenheit|f); fahrenheit", "-32"),
    _unit("degrees", "angle", "1", "degrees?; °"),
    _unit("watts", "power", "1", "watts?; w"),
    _unit("kW", "power", "1000", "kilowatts?; kw"),
    _unit("MW", "power", "1000000", "megawatts?; mw"),
    _unit("GW", "power", "1000000000", "gigawatts?; gw"),
    _unit("kWh", "energy", "1", "kilowatt[ -]hours?; kwh"),
    _unit("MWh", "energy", "1000", "megawatt[ -]hours?; mwh"),
    _unit("GWh", "energy", "1000000", "gigawatt[ -]hours?; gwh"),
    _unit("TWh", "energy", "1000000000", "terawatt[ -]hours?; twh"),
    _unit("MB", "data", "1", "megabytes?; mb"),
    _unit("GB", "data", "1000", "gigabytes?; gb"),
    _unit("TB", "data", "1000000", "terabytes?; tb"),
    _unit("Hz", "frequency", "1", "hertz; hz"),
    _unit("kHz", "frequency", "1000", "kilohertz; khz"),
    _unit("MHz", "frequency", "1000000", "megahertz; mhz"),
    _unit("volts", "voltage", "1", "volts?"),
    _unit("bhp", "horsepower", "1", "bhp; hp; horsepower"),
)
BY_NAME = {unit.name: unit for unit in UNITS}
# Symbols of one letter are units only right against the digits ("5g", "20m"), never "5 g" in running prose.
_ONE_LETTER = re.compile("[mgwc]")
_FORMS = sorted(
    ((form, unit) for unit in UNITS for form in unit.spellings),
    key=lambda pair: (-len(pair[0]), pair[0]),
)
_MATCH = re.compile(r"(?P<gap>(?: of )?[ -]?)(?P<form>" + "|".join(form for form, _ in _FORMS) + r")(?![a-z0-9²³])")


def read_unit(low: str, end: int) -> tuple[Unit, int] | None:
    """The unit printed after a figure that ends at `end`, and where it ends; None if there is none.

    >>> read_unit("26.2 miles away", 4)[0].name
    'miles'
    """
    found = _MATCH.match(low, end)
    if not found or (found["gap"] and _ONE_LETTER.fullmatch(found["form"])):
        return None
    return _unit_spelled(found["form"]), found.end()


@lru_cache(maxsize=512)
def _unit_spelled(form: str) -> Unit:
    return next(unit for spelling, unit in _FORMS if re.fullmatch(spelling, form))


def in_base(value: Decimal, unit: Unit) -> Decimal:
    """`value` in the base unit of the unit's dimension.

    >>> in_base(Decimal("11.6"), BY_NAME["miles"])
    Decimal('18668.3904')
    """
    return (value + unit.offset) * unit.factor
