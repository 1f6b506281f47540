// Small helps that pages also do without.

// Search in a list: every word must be in the row's key, which has no accents.
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[đðɖ]/g, "d").replace(/['’‘ʼ′´`]\s*/g, "").replace(/\s+/g, " ").trim();
for (const box of document.querySelectorAll("[data-search]")) {
    const [input, output] = [box.querySelector("input"), box.querySelector("output")];
    const rows = [...document.querySelectorAll(`#${box.dataset.search} [data-match]`)];
    box.hidden = rows.length === 0;
    input.addEventListener("input", () => {
        const words = fold(input.value).split(" ");
        for (const row of rows)
            row.hidden = !words.every(word => row.dataset.match.includes(word));
        output.value = input.value ? `${rows.filter(row => !row.hidden).length} ${output.dataset.one}` : "";
    });
}
