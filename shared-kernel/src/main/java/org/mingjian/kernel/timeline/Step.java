package org.mingjian.kernel.timeline;

import java.time.LocalDate;
import java.util.List;

/** A fact on a timeline: something happened on a legal date (Asia/Shanghai), taken by these officers. */
public interface Step {

    /** The legal date of the step. */
    LocalDate on();

    /** Certificate numbers of the officers who took the step; empty where none is named. */
    List<String> officers();
}
