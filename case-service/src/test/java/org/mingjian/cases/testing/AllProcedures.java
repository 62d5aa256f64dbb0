package org.mingjian.cases.testing;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.cases.casefile.Procedures;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedures of every feature, found on the class path so that a new one is tested without being listed here. */
public final class AllProcedures {

    private static final Procedures ALL = new Procedures(sources());

    private AllProcedures() {}

    public static Procedures get() {
        return ALL;
    }

    public static CaseProcedure<?> of(CaseKind kind, Procedure procedure) {
        return ALL.find(kind, procedure).orElseThrow();
    }

    private static List<ProcedureSource> sources() {
        List<ProcedureSource> sources = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.mingjian.cases")) {
            if (found.isAssignableTo(ProcedureSource.class) && !found.isInterface()) {
                sources.add(anInstanceOf(found));
            }
        }
        return sources;
    }

    private static ProcedureSource anInstanceOf(JavaClass found) {
        try {
            Constructor<?> constructor = Class.forName(found.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ProcedureSource) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a source of procedures needs nothing to be made", e);
        }
    }
}
