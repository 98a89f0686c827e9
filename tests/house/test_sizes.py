"""Nothing grows beyond what a person can hold in mind."""

from tests.house.sources import ROOT, classes, files, functions, lines, named, packages

LINES_PER_MODULE = 400
LINES_PER_FUNCTION = 60
LINES_PER_CLASS = 250
MODULES_PER_PACKAGE = 15
DECLARATIONS = "desktop/fieldbook/catalogue/"


def test_no_module_is_longer_than_an_afternoon() -> None:
    """Declarations are exempt: a long form is a long module, and reads as a list."""
    counted = {
        named(path): path.read_text(encoding="utf-8").count("\n")
        for path in files("desktop", "build", "tests")
    }
    too_long = [
        f"{name} has {count} lines; find the second subject in it and give that its own module"
        for name, count in counted.items()
        if count > LINES_PER_MODULE and not name.startswith(DECLARATIONS)
    ]
    assert too_long == []


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = [
        f"{named(path)}:{node.lineno} {node.name} is {lines(node)} lines; lift the loop body out"
        for path, node in functions("desktop", "build", "tests")
        if lines(node) > LINES_PER_FUNCTION
    ]
    assert too_long == []


def test_no_class_is_longer_than_a_few_screens() -> None:
    too_long = [
        f"{named(path)}:{node.lineno} {node.name} is {lines(node)} lines; it holds two things, part them"
        for path, node in classes("desktop", "build", "tests")
        if lines(node) > LINES_PER_CLASS and not named(path).startswith(DECLARATIONS)
    ]
    assert too_long == []


def test_no_package_has_more_modules_than_fit_in_a_glance() -> None:
    """One form a file, so the catalogue may have as many as there are forms."""
    counted = {
        folder: len([path for path in folder.glob("*.py") if path.stem != "__init__"])
        for folder in packages()
    }
    too_full = [
        f"{folder.relative_to(ROOT)} has {count} modules; group what changes together"
        for folder, count in counted.items()
        if count > MODULES_PER_PACKAGE and not f"{named(folder)}/".startswith(DECLARATIONS)
    ]
    assert too_full == []
