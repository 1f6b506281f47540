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
    // Whoever cancels is on the way to another page.
    let leaving = false;
    addEventListener("submit", () => { leaving = true; });
    const look = async () => {
        const answer = await fetch(location.href).catch(() => null);
        const page = new DOMParser().parseFromString(await answer?.text() ?? "", "text/html");
        const now = page.querySelector("[data-watch] progress");
        if (leaving)
            return;
        if (!now)
            return location.reload();
        watched.querySelector("progress").value = now.value;
        setTimeout(look, 700);
    };
    setTimeout(look, 300);
}

// Moving a session of the week by arrow keys and by dragging. Both send the form that its buttons send.
{
    const form = document.getElementById("move");
    const ways = { ArrowLeft: "day-before", ArrowRight: "day-after", ArrowUp: "earlier", ArrowDown: "later" };
    let sent = false;
    const move = (session, to) => {
        // The next move needs the page that this one leads to.
        if (sent) return;
        sent = true;
        const field = form.querySelector("input[name=move]");
        field.disabled = false;
        field.value = `${session} ${to}`;
        form.submit();
    };
    if (form) {
        document.getElementById("how").hidden = false;
        addEventListener("pageshow", () => { sent = false; });
        for (const card of document.querySelectorAll(".session")) {
            card.draggable = true;
            card.addEventListener("keydown", event => {
                if (event.target !== card || !ways[event.key] || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                if (!event.repeat) move(card.dataset.session, ways[event.key]);
            });
            card.addEventListener("dragstart", event => {
                event.dataTransfer.setData("text/x-session", card.dataset.session);
                event.dataTransfer.effectAllowed = "move";
            });
        }
        for (const cell of document.querySelectorAll(".half-day")) {
            const over = event => {
                if (!event.dataTransfer.types.includes("text/x-session")) return;
                event.preventDefault();
                cell.classList.add("over");
            };
            cell.addEventListener("dragenter", over);
            cell.addEventListener("dragover", over);
            cell.addEventListener("dragleave", event => { if (!cell.contains(event.relatedTarget)) cell.classList.remove("over"); });
            cell.addEventListener("drop", event => {
                event.preventDefault();
                cell.classList.remove("over");
                const session = event.dataTransfer.getData("text/x-session");
                if (session && !cell.querySelector(`[data-session="${CSS.escape(session)}"]`)) move(session, cell.dataset.to);
            });
        }
    }
    // A live region speaks only when its text changes.
    const said = document.getElementById("said");
    if (said?.textContent) {
        const text = said.textContent;
        said.textContent = "";
        setTimeout(() => { said.textContent = text; }, 200);
    }
}

// A file that's too large is refused before it's sent.
for (const input of document.querySelectorAll("input[data-most]")) {
    input.addEventListener("change", () =>
        input.setCustomValidity(input.files[0]?.size > Number(input.dataset.most) ? input.dataset.problem : ""));
}
