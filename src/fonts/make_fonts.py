"""Makes the bundled TrueType fonts from three npm packages (see src/adr/0004-fonts.md).

    npm pack inter-ui@4.1.1 @fontsource/noto-sans-arabic@5.3.0 @fontsource/noto-sans-sc@5.3.0
    (unpack them as inter-ui, noto-sans-arabic and noto-sans-sc below DIR)
    python3 src/fonts/make_fonts.py DIR

Run from the root of the project. Needs Debian's fonttools and python3-brotli, and a JDK.
"""
import pathlib
import subprocess
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

WEIGHTS = {"Regular": 400, "SemiBold": 600}
SPACE = 0.26  # of the em, as in Noto Sans
ASCENT, DESCENT = 1984 / 2048, 494 / 2048  # of the em, as in Inter
OUT = pathlib.Path("src/main/resources/org/tripole/fonts")

# Latin with all extensions, modifiers and marks, Greek, Cyrillic, Vietnamese, polytonic Greek,
# punctuation, super- and subscripts, currency, letterlike, arrows, mathematics, shapes, signs.
INTER = [(0x20, 0x52F), (0x1E00, 0x2BFF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF), (0xFFFD, 0xFFFD)]
ARABIC = [(0x20, 0x20), (0x28, 0x29), (0x2D, 0x2F), (0x600, 0x6FF), (0x750, 0x77F), (0x200C, 0x200F),
          (0x25CC, 0x25CC), (0xFB50, 0xFBFF), (0xFDF2, 0xFDFD), (0xFE70, 0xFEFC)]
CJK = [(0x3000, 0x303F), (0xFF00, 0xFFEF)]


def spread(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def chinese():
    """The characters of the shipped data and country names and of the JDK's, that Inter lacks."""
    names = subprocess.run(["java", "src/fonts/CountryNames.java", "zh", "zh-Hant"],
                           check=True, capture_output=True).stdout.decode("utf-8")
    data = "".join(p.read_text("utf-8") for p in sorted(pathlib.Path("data").rglob("*.json")))
    shipped = pathlib.Path("src/main/resources/org/tripole/text/names/zh.properties").read_text("utf-8")
    return spread(CJK) | {0x20} | {ord(c) for c in names + shipped + data if ord(c) >= 0x2E80}


def make(source, codes, features, name):
    family, style = name
    options = subset.Options()
    options.hinting = False
    options.layout_features = features
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.recalc_timestamp = False
    options.drop_tables += ["meta", "STAT", "gasp", "DSIG", "MVAR", "BASE", "vhea", "vmtx", "VORG"]
    if not features:
        options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern"]
    font = TTFont(source, recalcTimestamp=False)
    if 0x20 not in font.getBestCmap():
        add_space(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    rename(font, family, style)
    set_line(font)
    font.flavor = None
    font.save(OUT / f"{family.replace(' ', '')}-{style}.ttf")


def add_space(font):
    """An empty glyph, so that words of one script stay one run; the packages keep it with Latin."""
    font.setGlyphOrder(font.getGlyphOrder() + ["space"])
    font["glyf"]["space"] = Glyph()
    font["hmtx"]["space"] = (round(SPACE * font["head"].unitsPerEm), 0)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format == 4:
            table.cmap[0x20] = "space"


def set_line(font):
    """Inter's line for the other scripts, so that a line of a window keeps its height."""
    em = font["head"].unitsPerEm
    up, down = round(ASCENT * em), round(DESCENT * em)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = up, -down, 0
    line = font["OS/2"]
    line.sTypoAscender, line.sTypoDescender, line.sTypoLineGap = up, -down, 0
    line.usWinAscent, line.usWinDescent = up, down


def rename(font, family, style):
    """One family with a regular and a bold face: JavaFX knows no weights between the two."""
    bold = style == "SemiBold"
    names = {1: family, 2: "Bold" if bold else "Regular", 4: f"{family} {style}",
             6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style}
    names[3] = names[6]
    for number, text in names.items():
        font["name"].removeNames(nameID=number)
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def main(packages):
    OUT.mkdir(parents=True, exist_ok=True)
    han = chinese()
    for style, weight in WEIGHTS.items():
        make(packages / f"inter-ui/web/Inter-{style}.woff2", spread(INTER), [], ("Inter", style))
        make(packages / f"noto-sans-arabic/files/noto-sans-arabic-arabic-{weight}-normal.woff",
             spread(ARABIC), [], ("Noto Sans Arabic", style))
        make(packages / f"noto-sans-sc/files/noto-sans-sc-chinese-simplified-{weight}-normal.woff",
             han, [], ("Noto Sans SC", style))


main(pathlib.Path(sys.argv[1]))
