package org.mingjian.cases.registering;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Reads what addresses ask for. */
final class Asked {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_BYTES = 4 << 20;

    private Asked() {}

    /** @throws ProblemException {@code not-found} when there is no such register */
    static RegisterType register(String name) {
        return RegisterType.ofWireName(name)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "没有这个名录；可用的名录见/v1/registers。"));
    }

    /** A register everybody may read; for the others it is as if there were none. */
    static RegisterType publicRegister(String name) {
        return RegisterType.ofWireName(name)
                .filter(RegisterType::isPublic)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "没有这个公开的名录；请核对地址。"));
    }

    /** A day out of an address; null when none was asked for. */
    static @Nullable LocalDate day(String name, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeException e) {
            throw wrong(name, "日期应写作2022-03-01");
        }
    }

    static String text(String name, @Nullable String asked) {
        String text = asked == null ? "" : asked.strip();
        if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(name, "最多" + LONGEST_TEXT + "字");
        }
        return text;
    }

    /** As {@link #text}, but nothing so short that everything has it. */
    static String publicText(String name, @Nullable String asked) {
        String text = text(name, asked);
        if (text.codePointCount(0, text.length()) == 1) {
            throw wrong(name, "请输入2至" + LONGEST_TEXT + "个字");
        }
        return text;
    }

    /** Whether it is only tried; anything but a clear word is refused, so that nobody imports who meant to try. */
    static boolean dryRun(@Nullable String asked) {
        if (asked != null && !asked.equals("true") && !asked.equals("false")) {
            throw wrong("dryRun", "dryRun应为true或者false");
        }
        return "true".equals(asked);
    }

    /** @throws ProblemException {@code payload-too-large} */
    static byte[] body(@Nullable InputStream body) throws IOException {
        if (body == null) {
            return new byte[0];
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "一次最多4兆字节；请拆分后分批提交。");
        }
        return bytes;
    }

    private static ProblemException wrong(String name, String detail) {
        return ProblemException.of(
                ProblemType.VALIDATION_FAILED,
                List.of(FieldError.of(ProblemType.VALIDATION_FAILED, "/" + name, detail)));
    }
}
