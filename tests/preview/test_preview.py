# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The window of an editor: what is saved is shown, what is wrong is listed, and a click leads to it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.content.problems import Level
from kiosk.navigation.places import Home, Question, Step
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, Speak
from kiosk.preview.below_edge import overflowing
from tests.commands.folder import FAQ, TRIAL
from tests.preview.conftest import Hire
from tests.preview.editing import Editor

NEW = TRIAL.replace("You stay awake.", "You may sleep.")
LONG = TRIAL + "\n" + "\n\n".join(f"Paragraph {number} says something." for number in range(30)) + "\n"
BROKEN = TRIAL.replace("You stay awake.", "Call {clinic.nobody}.")


def test_the_kiosk_is_laid_out_at_the_clinics_pixels_and_scaled_to_the_desk(editor: Editor) -> None:
    editor.await_(lambda: not editor.view.picture.isNull())
    assert editor.view.picture.size() == QSize(1920, 1080)
    place = editor.view.place()
    assert editor.view.viewport().rect().contains(place)
    assert abs(place.width() / place.height() - 16 / 9) < 0.01


def test_the_mouse_touches_the_kiosk_where_it_is_seen(editor: Editor) -> None:
    editor.touch("The device")
    assert editor.says("The trial & you")
    editor.touch("Home")
    assert editor.showing.visit.place == Home()


def test_the_mouse_drags_the_page_as_a_finger_does_and_the_wheel_moves_it(hire: Hire, guide: Path) -> None:
    (guide / "en/01-trial.md").write_text(LONG, "utf-8")
    editor = hire(guide)
    editor.showing.go(Step("trial", 1), "en")
    view = overflowing(editor.showing.main.front())
    assert view is not None
    middle = editor.view.place().center()
    QTest.mousePress(editor.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 11):
        QTest.mouseMove(editor.view.viewport(), middle - QPoint(0, 10 * step))
    QTest.mouseRelease(editor.view.viewport(), Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 100))
    dragged = view.top
    assert dragged > 0
    wheel = QWheelEvent(
        *(QPointF(middle), QPointF(middle), QPoint(), QPoint(0, 1200)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(editor.view.viewport(), wheel)
    assert view.top < dragged


def test_keys_go_to_the_kiosk(editor: Editor) -> None:
    editor.showing.go(Step("trial", 1), "en")
    editor.showing.go(Question("faq"), "en")
    QTest.keyClick(editor.view, Qt.Key.Key_Escape)
    assert editor.showing.visit.place == Step("trial", 1)


def test_what_is_saved_is_gone_to(editor: Editor) -> None:
    editor.await_checked()
    editor.save("en/01-trial.md", NEW)
    editor.await_(lambda: editor.says("You may sleep."))
    assert editor.showing.visit.place == Step("trial", 1)
    editor.save("en/02-faq.md", FAQ.replace("A little.", "Hardly."))
    editor.await_(lambda: editor.showing.visit.place == Question("faq", 0, open=True))


def test_who_wants_to_stay_stays(editor: Editor) -> None:
    editor.await_checked()
    editor.desk.controls.follows.click()
    editor.showing.go(Question("faq"), "en")
    editor.save("en/01-trial.md", NEW)
    topic = editor.showing.library
    editor.await_(lambda: (read := topic.topic("en", "trial")) is not None and "may sleep" in str(read))
    assert editor.showing.visit.place == Question("faq")


def test_a_mistake_is_listed_and_the_last_good_version_stays_until_it_is_mended(editor: Editor) -> None:
    editor.await_checked()
    editor.showing.go(Step("trial", 1), "en")
    editor.save("en/01-trial.md", BROKEN)
    editor.await_(lambda: editor.finds(Level.ERROR, "clinic.nobody"))
    assert editor.says("You stay awake.")
    editor.await_(editor.desk.problems.held.isVisible)
    assert "clinic.nobody" in editor.desk.problems.held.text()
    editor.save("en/01-trial.md", NEW)
    editor.await_(lambda: editor.says("You may sleep."))
    editor.await_(lambda: not editor.finds(Level.ERROR, "clinic.nobody"))
    editor.await_(lambda: not editor.desk.problems.held.isVisible())


def test_a_problem_leads_to_its_screen_and_to_its_line(editor: Editor) -> None:
    editor.await_checked()
    editor.save("en/01-trial.md", NEW + "\nSee [that](nowhere).\n")
    editor.await_(lambda: editor.finds(Level.ERROR, "nowhere"))
    editor.showing.go(Home(), "en")
    editor.click_problem("nowhere")
    assert editor.showing.visit.place == Step("trial", 1)
    assert editor.opened == [("en/01-trial.md", NEW.count("\n") + 2)]


def test_the_problems_of_the_page_on_the_screen_come_first(editor: Editor) -> None:
    editor.await_checked()
    for name in ("en/01-trial.md", "en/02-faq.md"):
        editor.save(name, (editor.content / name).read_text("utf-8") + "\nSee [that](nowhere).\n")
    editor.await_(lambda: sum("nowhere" in each.problem.what for each in editor.problems()) == 2)
    for place, file in ((Step("trial"), "en/01-trial.md"), (Question("faq"), "en/02-faq.md")):
        editor.showing.go(place, "en")
        assert editor.problems()[0].problem.where.file == file


def test_a_level_can_be_hidden(editor: Editor) -> None:
    editor.await_checked()
    counts = dict(editor.desk.problems.model.counts())
    assert counts[Level.WARNING]
    editor.desk.problems.key(Level.WARNING).click()
    assert not any(each.problem.level is Level.WARNING for each in editor.problems())
    assert dict(editor.desk.problems.model.counts()) == counts


def test_the_file_on_the_screen_can_be_opened(editor: Editor) -> None:
    editor.showing.go(Step("trial", 1), "en")
    assert editor.desk.main is not None
    assert "en/01-trial.md, screen 2 of 2" in editor.desk.main.file.text()
    editor.desk.main.open.click()
    assert editor.opened == [("en/01-trial.md", TRIAL[: TRIAL.index("## The day")].count("\n") + 1)]


def test_controls_lead_the_kiosk_and_follow_it(editor: Editor) -> None:
    controls = editor.desk.controls
    controls.text_size.setFocus()
    QTest.keyClick(controls.text_size, Qt.Key.Key_End)
    assert editor.showing.visit.text_size is TextSize.LARGEST
    QTest.keyClick(controls.theme, Qt.Key.Key_Down)
    assert editor.showing.visit.theme is ThemeName.DARK
    QTest.keyClick(controls.panel, Qt.Key.Key_Down)
    assert editor.showing.main.size() == QSize(1080, 1920)
    editor.await_(lambda: editor.view.picture.size() == QSize(1080, 1920))
    editor.showing.follow(Choose(TextSize.NORMAL))
    assert controls.text_size.currentText() == "Normal"


def test_what_is_below_the_edge_is_shown_behind_a_line(editor: Editor) -> None:
    editor.await_checked()
    editor.save("en/01-trial.md", LONG)
    editor.await_(lambda: editor.says("Paragraph 29"))
    editor.desk.controls.whole.click()
    editor.await_(lambda: editor.view.below is not None)
    below = editor.view.below
    assert below is not None
    assert below.width() == 1920
    assert below.height() > 500
    assert editor.view.verticalScrollBar().maximum() > 0
    editor.showing.go(Home(), "en")
    editor.await_(lambda: editor.view.below is None)
    assert editor.view.verticalScrollBar().maximum() == 0


def test_nothing_is_printed_or_heard(editor: Editor) -> None:
    editor.showing.go(Step("trial", 1), "en")
    before = editor.showing.visit
    editor.touch("Listen")
    assert editor.showing.visit == before
    assert "aloud" in editor.desk.statusBar().currentMessage()
    for wish in (Go.PRINT, Go.PRINT_PAGES):
        editor.showing.said.emit("")
        editor.showing.follow(wish)
        assert "nothing is printed" in editor.desk.statusBar().currentMessage().lower()
        assert editor.showing.visit == before


def test_two_languages_stand_side_by_side_and_go_together(hire: Hire, two_languages: Path) -> None:
    editor = hire(two_languages)
    QTest.keyClick(editor.desk.controls.beside, Qt.Key.Key_Down)
    beside, pane = editor.showing.beside, editor.desk.beside
    assert beside is not None
    assert pane is not None
    editor.showing.go(Step("trial", 0), "en")
    assert editor.says("Try it first.")
    assert editor.says("Erst versuchen.", beside)
    assert pane.stale.isVisible()
    assert "Behind en/01-trial.md" in pane.stale.text()
    assert "Missing here: “The day”." in pane.stale.text()
    editor.showing.go(Question("faq"), "en")
    assert "Not translated" in pane.stale.text()
    editor.touch(editor.showing.library.words("de").home, pane.view)
    assert editor.showing.visit.place == Home()
    assert editor.showing.visit.language == "en"
    editor.showing.follow(Speak("de"))
    assert editor.showing.beside_language == "en"
    QTest.keyClick(editor.desk.controls.beside, Qt.Key.Key_Up)
    assert editor.desk.beside is None


def test_on_the_smallest_desk_everything_is_in_the_window(hire: Hire, two_languages: Path) -> None:
    editor = hire(two_languages, size=(900, 560))
    editor.showing.go(Step("trial", 0), "en")
    editor.showing.speak_beside("de")
    editor.await_(lambda: editor.desk.beside is not None and editor.desk.beside.isVisible())
    editor.await_checked()
    for part in (editor.desk.problems, editor.desk.controls, editor.desk.main, editor.desk.beside):
        assert part is not None
        assert editor.desk.rect().contains(QRect(part.mapTo(editor.desk, QPoint(0, 0)), part.size()))
        assert part.width() >= part.minimumSizeHint().width()


def test_the_part_that_was_changed_just_now_is_marked_in_the_translation(hire: Hire, two_languages: Path) -> None:
    editor = hire(two_languages)
    editor.await_checked()
    editor.showing.speak_beside("de")
    editor.save("en/01-trial.md", TRIAL.replace("Try it first.", "Try it."))
    editor.await_(lambda: editor.showing.visit.place == Step("trial", 0))
    assert editor.desk.beside is not None
    editor.await_(lambda: editor.desk.beside is not None and "changed just now" in editor.desk.beside.stale.text())


def test_a_save_in_another_language_leads_to_that_language(hire: Hire, two_languages: Path) -> None:
    editor = hire(two_languages)
    editor.await_checked()
    page = (two_languages / "de/01-trial.md").read_text("utf-8")
    editor.save("de/01-trial.md", page.replace("---\nErst", "---\nGanz zuerst"))
    editor.await_(lambda: editor.says("Ganz zuerst"))
    assert editor.showing.visit.language == "de"


def test_a_page_that_patients_do_not_see_today_is_shown_and_says_so(hire: Hire, guide: Path) -> None:
    page = guide / "en/01-trial.md"
    page.write_text(page.read_text("utf-8").replace("summary:", "show_until: 2026-01-31\nsummary:"), "utf-8")
    editor = hire(guide)
    editor.showing.go(Step("trial", 0), "en")
    assert editor.says("Try it first.")
    assert editor.desk.main is not None
    assert "it is shown until 2026-01-31." in editor.desk.main.stale.text()
    editor.showing.go(Home(), "en")
    assert not editor.desk.main.stale.isVisible()
