package progress.model;

/** Which of the numbers about a subject a figure is. */
public enum Role {
    /** What is there: {@code 已完成: 2.75章}, {@code 字数: 34,000字}. */
    DONE,
    /** What is meant to be there in the end: {@code 总计划: 9章}. */
    TARGET,
    /** The share that is done, in percent. */
    PERCENT,
    /** What is in work: {@code 进行中: 1章}. */
    ACTIVE,
    /** What is still to do: {@code 待完成: 6章}. */
    REMAINING,
    /** The share still to do, in percent: {@code 待补充内容 (25%)}. */
    REMAINING_PERCENT
}
