package org.mingjian.cases.casefile;

import java.util.List;

/** Each feature that has procedures offers them through a bean of this type. */
public interface ProcedureSource {

    /** The procedures of the feature. */
    List<CaseProcedure<?>> procedures();
}
