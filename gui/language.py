"""The language of the app: Qt's translations in resources/translations, chosen in the settings or by the system."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from core.language import translate_with

from .settings import LANGUAGE, Settings

SOURCE = "en"  # what the texts in the code are written in
FOLDER = Path(str(files("resources") / "translations"))
NAME = "chainrule"
FONTS = {  # by language, the letters that the other fonts lack, for words and for strong ones
    "zh": tuple(FOLDER.parent / "fonts" / f"NotoSansSC-{weight}.otf" for weight in ("Regular", "Bold")),
}


def speak(app: QApplication, settings: Settings) -> str:
    """Let the app speak the language of the settings from here on; gives its code, such as "de".

    Texts are asked for when they are shown, so this comes before the first widget; what has no translation stays
    English. Qt's own texts, such as those on the buttons of dialogs, come from Qt's translations.
    """
    return speak_in(app, wanted(settings))


def speak_in(app: QApplication, chosen: str) -> str:
    """The same, for the language of a code."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    translators = [QTranslator(app), QTranslator(app)]
    own, of_qt = translators
    if chosen == SOURCE or not own.load(f"{NAME}_{chosen}", str(FOLDER)):
        translate_with(str)
        return SOURCE
    of_qt.load(f"qtbase_{_OF_QT.get(chosen, chosen)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in translators:
        app.installTranslator(translator)
    for font in FONTS.get(chosen, ()):
        QFontDatabase.addApplicationFont(str(font))
    translate_with(lambda text: QCoreApplication.translate("", text), chosen)
    return chosen


def wanted(settings: Settings) -> str:
    """The code of the language that the settings ask for; the first of the system's if it is left to that."""
    chosen = settings.get(LANGUAGE)
    return QLocale.languageToCode(QLocale.system().language()) if chosen == "auto" else chosen


_OF_QT = {"zh": "zh_CN"}
