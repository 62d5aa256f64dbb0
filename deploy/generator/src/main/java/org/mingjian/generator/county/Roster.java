package org.mingjian.generator.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import org.mingjian.generator.figures.Figures;

/** The agencies of a county with their officers, and which agency gets which share of a flow. */
final class Roster {

    private static final int TOWNS = 8;
    private static final int TOWNSHIPS = 4;
    private static final int FIRST_TOWN = 100;
    private static final int FIRST_TOWNSHIP = 203;

    /** From this year on records of public security penalties are sealed (治安管理处罚法第一百三十六条). */
    private static final int POLICE_RECORDS_SEALED = 2026;

    private final Figures figures;
    private final Seed seed;
    private final List<Desk> desks = new ArrayList<>();
    private final Map<Flow, double[]> shares = new EnumMap<>(Flow.class);
    private int certificates;

    Roster(Figures figures, Seed seed) {
        this.figures = figures;
        this.seed = seed;
        Department.Catalogue catalogue = Department.Catalogue.load();
        for (Department department : catalogue.departments()) {
            add(department, figures.division());
        }
        townships(catalogue);
        for (Flow flow : Flow.values()) {
            shares.put(flow, cumulated(flow));
        }
    }

    List<Desk> desks() {
        return desks;
    }

    /** The agency that gets a file of that flow. */
    Desk some(Flow flow, SplittableRandom random) {
        double[] until = Objects.requireNonNull(shares.get(flow));
        double point = random.nextDouble() * until[until.length - 1];
        int index = 0;
        while (until[index] <= point) {
            index++;
        }
        return desks.get(index);
    }

    private void townships(Department.Catalogue catalogue) {
        List<String> names = catalogue.townshipNames();
        SplittableRandom random = seed.random("townships", 0);
        int first = random.nextInt(names.size());
        for (int i = 0; i < TOWNS + TOWNSHIPS; i++) {
            String name = names.get((first + i) % names.size());
            boolean town = i < TOWNS;
            int code = town ? FIRST_TOWN + i : FIRST_TOWNSHIP + i - TOWNS;
            township(catalogue.township(), name, town ? "镇" : "乡", code);
        }
        if ("350524".equals(figures.division())) {
            township(catalogue.township(), "湖上", "乡", 202);
        }
    }

    private void township(Department sort, String name, String suffix, int code) {
        add(sort.named(name + suffix + "人民政府", name), figures.division() + code);
    }

    private void add(Department department, String division) {
        int number = desks.size() + 1;
        Agency agency = new Agency(
                CreditCodes.agency(figures.division(), number),
                figures.name() + department.name(),
                division,
                department.kindOrDepartment(),
                LocalDate.of(Math.min(2019, figures.year() - 1), 1, 1),
                department.law() == null ? "" : department.law(),
                figures.name().substring(0, 1) + department.word());
        desks.add(new Desk(agency, department, officers(agency, department)));
    }

    /** The first is the legal reviewer; the last one's certificate ends during the year. */
    private List<Officer> officers(Agency agency, Department department) {
        List<Officer> officers = new ArrayList<>();
        for (int i = 0; i < department.officers(); i++) {
            certificates++;
            SplittableRandom random = seed.random("officer", certificates);
            boolean ends = i == department.officers() - 1;
            LocalDate from = ends
                    ? LocalDate.of(figures.year() - 5, 4, 1).plusDays(random.nextInt(200))
                    : LocalDate.of(figures.year() - 3, 3, 1).plusDays(random.nextInt(900));
            officers.add(new Officer(
                    "%s%05d".formatted(figures.division(), certificates),
                    PartyNames.person(random),
                    agency.code(),
                    from,
                    from.plusYears(5).minusDays(1),
                    department.field()));
        }
        return officers;
    }

    private double[] cumulated(Flow flow) {
        double[] until = new double[desks.size()];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            Department department = desks.get(i).department();
            boolean sealed = flow.key().equals("penalty")
                    && "police".equals(department.law())
                    && figures.year() >= POLICE_RECORDS_SEALED;
            sum += sealed ? 0 : department.shareOf(flow);
            until[i] = sum;
        }
        return until;
    }
}
