package org.mingjian.launcher;

/** Where the launcher says what it is doing. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = _ -> {};

    /** One line for people. */
    void say(String line);
}
