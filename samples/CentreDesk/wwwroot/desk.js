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

// A file that's being read: the bar moves, and the page that follows comes by itself.
for (const watched of document.querySelectorAll("[data-watch]")) {
    const look = async () => {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
        const now = page.querySelector("[data-watch] progress");
        if (!now)
            return location.reload();
        watched.querySelector("progress").value = now.value;
        setTimeout(look, 700);
    };
    setTimeout(look, 300);
}
