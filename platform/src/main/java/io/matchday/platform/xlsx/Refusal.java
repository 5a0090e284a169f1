package io.matchday.platform.xlsx;

import io.matchday.platform.text.Message;

/** Why a file is not read as a workbook at all. */
public enum Refusal {
    NOT_A_WORKBOOK("not-a-workbook", "This is not an Excel workbook (.xlsx)", "这不是 Excel 工作簿（.xlsx）"),
    OLD_OR_ENCRYPTED(
            "old-or-encrypted",
            "The workbook is protected by a password or is an old .xls: save it as .xlsx without a password",
            "工作簿有密码保护或是旧版 .xls：请另存为不带密码的 .xlsx"),
    MACROS("macros", "The workbook has macros: save it as .xlsx", "工作簿含有宏：请另存为 .xlsx"),
    DAMAGED("damaged", "The workbook is damaged: open it and save it again", "工作簿已损坏：请重新打开并保存"),
    TOO_LARGE("too-large", "The workbook is too large when unpacked", "工作簿解压后过大"),
    TOO_MANY_PARTS("too-many-parts", "The workbook consists of too many parts", "工作簿包含的部件过多"),
    TOO_MANY_SHEETS("too-many-sheets", "The workbook has too many sheets", "工作表过多"),
    TOO_MANY_ROWS("too-many-rows", "A sheet has too many filled rows", "工作表填写的行过多"),
    TOO_MANY_COLUMNS("too-many-columns", "A sheet is filled too far to the right", "工作表填写的列过多"),
    TOO_MANY_CELLS("too-many-cells", "The workbook has too many filled cells", "工作簿填写的单元格过多");

    private final String code;
    private final String en;
    private final String zh;

    Refusal(String code, String en, String zh) {
        this.code = code;
        this.en = en;
        this.zh = zh;
    }

    /** Stable, for whoever branches on it. */
    public String code() {
        return code;
    }

    public Message message() {
        return new Message(en, zh);
    }
}
