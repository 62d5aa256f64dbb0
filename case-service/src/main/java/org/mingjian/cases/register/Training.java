package org.mingjian.cases.register;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/** Class hours of one officer in one year (法治政府建设实施纲要: 60 a year). The period is the year. */
public record Training(
        @Labelled(value = "执法证件编号", english = "number of the certificate")
        String certificateNumber,

        @Labelled(value = "学时", english = "class hours") Integer hours,

        @Labelled(value = "培训内容", english = "what was taught") @Nullable
        String subject)
        implements RegisterEntry {}
