package org.mingjian.kernel.statute;

/** How the amount of a time limit is counted. */
public enum DayCount {
    /** Days on which the State works, by the yearly notice. */
    WORKING_DAYS("个工作日", 1.4),
    /** Every day. */
    CALENDAR_DAYS("日", 1),
    /** Clock hours. */
    HOURS("小时", 1 / 24.0),
    /** To the same day number, or the last day of a shorter month. */
    MONTHS("个月", 30),
    /** To the same day of a later year. */
    YEARS("年", 365),
    /** To the next such day of the calendar, as in "by 31 January". */
    FIXED_DATE("", 0),
    /** No number in the law: the letter that starts the limit names the day. */
    SET_IN_LETTER("", 0),
    /** The act must not happen at all, so there is no day. */
    FORBIDDEN("", 0);

    private final String chinese;
    private final double days;

    DayCount(String chinese, double days) {
        this.chinese = chinese;
        this.days = days;
    }

    /** Whether a day can be computed from the start alone. */
    public boolean isCountable() {
        return this != SET_IN_LETTER && this != FORBIDDEN;
    }

    /** Whether the unit goes with a number. */
    public boolean hasAmount() {
        return isCountable() && this != FIXED_DATE;
    }

    /** The amount with its unit: 7个工作日. */
    public String say(int amount) {
        return amount + chinese;
    }

    /** Length in calendar days, near enough to tell which of two limits is stricter. */
    double roughDays(int amount) {
        return amount * days;
    }
}
