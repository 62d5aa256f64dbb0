package org.mingjian.gateway.session;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person at the screen, as the page needs to know them. */
@Schema(name = "Session", description = "当前登录人")
public record SessionView(
        @Schema(description = "姓名", required = true, examples = "林某")
        String name,

        @Schema(description = "角色", required = true) List<String> roles,

        @Schema(description = "管辖区划代码；没有表示不能查看任何案件", examples = "350524") @Nullable
        String division,

        @Schema(description = "所属机关代码；没有表示区划内全部机关", examples = "113505240039000128") @Nullable
        String agency) {

    public SessionView {
        roles = List.copyOf(roles);
    }
}
