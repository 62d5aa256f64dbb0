package org.mingjian.cases.registering;

import org.mingjian.cases.register.RegisterType;

/** Which entry: nobody else's key is one's own. */
record EntryPlace(RegisterType register, String agency, String key) {}
