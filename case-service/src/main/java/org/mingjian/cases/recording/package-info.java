/**
 * Recordings of the course of enforcement (执法全过程记录): announced, taken in piece by piece, checked against their
 * digest, kept encrypted, and shown to those who say why. Nothing in a recording can be changed or deleted.
 */
@NullMarked
package org.mingjian.cases.recording;

import org.jspecify.annotations.NullMarked;
