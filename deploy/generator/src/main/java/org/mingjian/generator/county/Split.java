package org.mingjian.generator.county;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Divides a number of files among flows so that the parts sum to it exactly. */
final class Split {

    private Split() {}

    /** In proportion to the weights, never above what is left of a flow; what does not fit goes to the first with room. */
    static Map<Flow, Integer> byWeight(int total, Map<Flow, Double> weights, Map<Flow, Integer> room) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Flow, Integer> parts = new EnumMap<>(Flow.class);
        double weight = 0;
        int given = 0;
        for (Map.Entry<Flow, Double> entry : weights.entrySet()) {
            weight += entry.getValue();
            int until = (int) Math.round(total * (weight / sum));
            int part = Math.min(until - given, room.getOrDefault(entry.getKey(), 0));
            parts.put(entry.getKey(), part);
            given = until;
        }
        int left = total - sum(parts);
        for (Flow flow : room.keySet()) {
            int more = Math.min(left, room.getOrDefault(flow, 0) - parts.getOrDefault(flow, 0));
            parts.merge(flow, more, Integer::sum);
            left -= more;
        }
        return parts;
    }

    /** The first flow until it is full, then the next. */
    static Map<Flow, Integer> inOrder(int total, List<Flow> order, Map<Flow, Integer> room) {
        Map<Flow, Integer> parts = new EnumMap<>(Flow.class);
        int left = total;
        for (Flow flow : order) {
            int part = Math.min(left, room.getOrDefault(flow, 0));
            parts.put(flow, part);
            left -= part;
        }
        return parts;
    }

    static int sum(Map<Flow, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
