package io.matchday.launcher.demo.day;

/** How many watch, over the slots of the day: people arrive, two matches with a break, people leave, few stay on. */
final class Shape {

    static final int SLOTS = 900;
    static final int FALL_ENDS = 780;

    private static final int RAMP_ENDS = 150;
    private static final int BREAK_BEGINS = 390;
    private static final int BREAK_ENDS = 450;
    private static final int FALL_BEGINS = 720;

    private static final double FEW = 0.06;
    private static final double FIRST_MATCH = 0.82;
    private static final double BREAK = 0.6;
    private static final double SECOND_MATCH = 0.95;
    private static final double WAVE = 0.05;
    private static final double WAVE_SLOTS = 9;

    private Shape() {}

    /** From 0 to 1, where 1 is the most that the day sees. */
    static double at(int slot) {
        if (slot < RAMP_ENDS) {
            return between(FEW, FIRST_MATCH, (double) slot / RAMP_ENDS);
        }
        if (slot < BREAK_BEGINS) {
            return FIRST_MATCH + wave(slot);
        }
        if (slot < BREAK_ENDS) {
            return BREAK;
        }
        if (slot < FALL_BEGINS) {
            return SECOND_MATCH + wave(slot);
        }
        if (slot < FALL_ENDS) {
            return between(SECOND_MATCH, FEW, (double) (slot - FALL_BEGINS) / (FALL_ENDS - FALL_BEGINS));
        }
        return FEW;
    }

    private static double wave(int slot) {
        return WAVE * Math.sin(slot / WAVE_SLOTS);
    }

    /** Slowly off, fast in the middle, slowly on. */
    private static double between(double from, double to, double progress) {
        return from + (to - from) * (1 - Math.cos(Math.PI * progress)) / 2;
    }
}
