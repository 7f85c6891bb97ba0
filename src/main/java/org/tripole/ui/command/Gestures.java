package org.tripole.ui.command;

import java.util.List;
import org.tripole.text.CommandText;
import org.tripole.text.MessageKey;
import org.tripole.text.PresentText;
import org.tripole.text.ShellText;
import org.tripole.text.TimeText;
import org.tripole.text.WalkText;

/** What the pointer does, and the keys that are no commands, in words. */
final class Gestures {

    /** All gestures, in the order of the sheet. */
    static final List<Line> ALL =
            List.of(
                    new Line(ShellText.GESTURE_WHEEL, ShellText.GESTURE_WHEEL_DOES),
                    new Line(ShellText.GESTURE_DRAG, ShellText.GESTURE_DRAG_DOES),
                    new Line(CommandText.GESTURE_PAN, CommandText.GESTURE_PAN_DOES),
                    new Line(CommandText.GESTURE_NODE, CommandText.GESTURE_NODE_DOES),
                    new Line(ShellText.GESTURE_CLICK, ShellText.GESTURE_CLICK_DOES),
                    new Line(ShellText.GESTURE_ADD, ShellText.GESTURE_ADD_DOES),
                    new Line(CommandText.GESTURE_RECTANGLE, CommandText.GESTURE_RECTANGLE_DOES),
                    new Line(CommandText.GESTURE_LASSO, CommandText.GESTURE_LASSO_DOES),
                    new Line(ShellText.GESTURE_DOUBLE, ShellText.GESTURE_DOUBLE_DOES),
                    new Line(CommandText.GESTURE_MENU, CommandText.GESTURE_MENU_DOES),
                    new Line(ShellText.GESTURE_HOVER, ShellText.GESTURE_HOVER_DOES),
                    new Line(ShellText.GESTURE_ARROWS, ShellText.GESTURE_ARROWS_DOES),
                    new Line(CommandText.GESTURE_NUDGE, CommandText.GESTURE_NUDGE_DOES),
                    new Line(CommandText.GESTURE_DEPTH, CommandText.GESTURE_DEPTH_DOES),
                    new Line(WalkText.PAGE_KEYS, WalkText.PAGE_KEYS_DO),
                    new Line(WalkText.SPACE, WalkText.SPACE_DOES),
                    new Line(TimeText.KEYS, TimeText.KEYS_DO),
                    new Line(PresentText.STEP_KEYS, PresentText.STEP_KEYS_DO),
                    new Line(PresentText.BLANK_KEYS, PresentText.BLANK_KEYS_DO),
                    new Line(ShellText.GESTURE_DROP, ShellText.GESTURE_DROP_DOES));

    private Gestures() {}

    /** One gesture and what it does. */
    record Line(MessageKey gesture, MessageKey does) {}
}
