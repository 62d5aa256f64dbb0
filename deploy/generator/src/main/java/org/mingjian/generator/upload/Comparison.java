package org.mingjian.generator.upload;

/**
 * One figure, as it should be and as the suite reports it.
 *
 * @param printed whether the report prints it; others were made up around it
 */
public record Comparison(String id, String label, boolean printed, long expected, long got) {

    public boolean agrees() {
        return expected == got;
    }
}
