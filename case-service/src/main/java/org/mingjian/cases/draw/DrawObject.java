package org.mingjian.cases.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can be drawn for inspection, an enterprise or a place; no natural person's data belong here. */
@Schema(name = "DrawObject", description = "Who can be drawn for inspection (检查对象).")
public record DrawObject(
        @NotBlank(message = "请填写检查对象编码") @Size(max = 64, message = "检查对象编码最多64字")
        String id,

        @NotBlank(message = "请填写检查对象名称") @Size(max = 200, message = "检查对象名称最多200字")
        String name) {}
