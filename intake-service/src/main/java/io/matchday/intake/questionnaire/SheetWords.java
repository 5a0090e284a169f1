package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.util.List;

/** Words on the sheets that are neither questions nor answers. */
final class SheetWords {

    static final Message QUESTION = new Message("Question", "问题");
    static final Message ANSWER = new Message("Answer", "填写");
    static final Message HELP = new Message("What is asked for", "说明");
    static final Message EXAMPLE = new Message("Example", "示例");
    static final Message SHEET = new Message("Sheet", "工作表");
    static final Message REQUIRED = new Message("Required", "必填");
    static final Message YES = new Message("yes", "是");
    static final Message NO = new Message("no", "否");
    static final Message ZONE_OF_EVENT = new Message("time zone of the sheet Event", "“活动”表的时区");

    static final List<Message> INTRODUCTION = List.of(
            new Message("Questionnaire of a live event", "重保活动问卷"),
            new Message(
                    "Fill in the sheets from left to right. What has a star (*) is required.",
                    "请从左到右填写各工作表。带星号（*）的项目必填。"),
            new Message(
                    "Rows may be added, sorted and deleted. A row that is deleted takes its entry out of the event.",
                    "可以增加、排序或删除行。删除一行即从活动中移除对应条目。"),
            new Message(
                    "Keep all sheets and headers. Columns and sheets of your own are allowed and are not read.",
                    "请保留所有工作表和表头。可自行增加列和工作表，但不会被读取。"),
            new Message(
                    "All dates and times are local times of the time zone on the sheet Event.",
                    "所有日期和时间均为“活动”表所填时区的当地时间。"),
            new Message("Save the file as .xlsx, without a password and without macros.", "请保存为 .xlsx 文件，不要设置密码或使用宏。"));

    private SheetWords() {}

    /** Whether this is the heading of the column of questions on the sheet about the event. */
    static boolean isEventHeading(String text) {
        return Header.matches(text, QUESTION);
    }

    static String both(Message message, Language language) {
        return language == Language.ZH ? message.zh() + " / " + message.en() : message.en() + " / " + message.zh();
    }
}
