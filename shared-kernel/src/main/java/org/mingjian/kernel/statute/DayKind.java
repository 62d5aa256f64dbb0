package org.mingjian.kernel.statute;

/** What a day is for those who work by the State's calendar. */
public enum DayKind {
    /** Monday to Friday, nothing special. */
    WORKING_DAY(true),
    /** A Saturday or Sunday on which the yearly notice has everybody work (调休上班). */
    MAKE_UP_DAY(true),
    /** Saturday or Sunday. */
    WEEKEND(false),
    /** A rest day of the yearly notice that is not itself a festival day. */
    REST_DAY(false),
    /** A festival day of the ordinance (法定节假日). */
    FESTIVAL(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether the day counts where working days are counted. */
    public boolean isWorking() {
        return working;
    }

    /** Whether the yearly notice makes it a day of rest, as opposed to a plain weekend. */
    public boolean isHoliday() {
        return this == REST_DAY || this == FESTIVAL;
    }

    /** Reads the word of a holiday file. */
    static DayKind ofNotice(String word) {
        return switch (word) {
            case "OFF" -> REST_DAY;
            case "WORK" -> MAKE_UP_DAY;
            case "FESTIVAL" -> FESTIVAL;
            default -> throw new IllegalArgumentException("OFF, WORK or FESTIVAL expected");
        };
    }
}
