/** The design tokens as Tailwind theme. Contrast of every pair in use meets WCAG 2.2 AA; tints carry dark text only. */
/** @type {import('tailwindcss').Config} */
export default {
  content: ["./app/**/*.{ts,tsx}", "./content/**/*.mdx"],
  theme: {
    // bar: from here on the navigation fits into the header
    screens: { xs: "480px", sm: "640px", md: "768px", lg: "1024px", bar: "1200px", xl: "1280px", "2xl": "1536px" },
    colors: {
      transparent: "transparent",
      current: "currentColor",
      inherit: "inherit",
      white: "#ffffff",
      paper: "#faf8f3",
      surface: "#ffffff",
      sunken: "#f1ede4",
      line: { DEFAULT: "#ddd6c8", strong: "#857f70" },
      ink: { DEFAULT: "#1d2528", soft: "#4c5659" },
      petrol: { DEFAULT: "#0b5259", deep: "#063a40", tint: "#e0eeee", mid: "#2f7f84", light: "#7fc1c4", pale: "#c3dcdd" },
      marigold: { DEFAULT: "#f2a71b", tint: "#fdf1d6", ink: "#7a4d00" },
      brick: { DEFAULT: "#b23a2a", tint: "#f9e5e0", ink: "#8a2a1d" },
      leaf: { DEFAULT: "#2c7a4b", tint: "#e0f1e6", ink: "#1b5a35" },
      stage: {
        kita: "#e0a100",
        grundschule: "#d66a1f",
        sekundar: "#b8336a",
        beruf: "#7a4fb5",
        hochschule: "#2f66c4",
        arbeit: "#0f7f86",
        rahmen: "#5d666a",
      },
    },
    fontFamily: {
      sans: ['"Atkinson Hyperlegible Next Variable"', "system-ui", "sans-serif"],
      head: ['"Bricolage Grotesque Variable"', "system-ui", "sans-serif"],
    },
    extend: {
      borderRadius: { DEFAULT: "8px", card: "10px" },
      fontSize: {
        fine: ["0.875rem", "1.45"],
        note: ["0.9375rem", "1.5"],
        display: ["clamp(2.125rem, 1.3rem + 3.4vw, 3.5rem)", "1.13"],
        title: ["clamp(1.75rem, 1.5rem + 1vw, 2.125rem)", "1.15"],
      },
      maxWidth: { measure: "70ch", page: "1240px" },
      boxShadow: { lifted: "0 2px 14px rgb(29 37 40 / 0.08)", overlay: "0 12px 40px rgb(29 37 40 / 0.22)" },
    },
  },
  plugins: [],
};
