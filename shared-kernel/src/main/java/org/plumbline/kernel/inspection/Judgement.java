package org.plumbline.kernel.inspection;

/**
 * One named aspect and its grade.
 *
 * @param name the aspect as printed, without a trailing full stop
 * @param grade the grade printed beside it
 */
public record Judgement(String name, String grade) {}
