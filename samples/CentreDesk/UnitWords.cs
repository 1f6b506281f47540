using LacDuong.Training;
using LacDuong.Training.Wording;
using NodaTime;

namespace CentreDesk;

/// <summary>What the pages about units say of one, and what isn't known of it.</summary>
internal static class UnitWords
{
    public static LocalDate Today => Days.Today(VietnamUnits.Document);

    /// <summary>A day on which the unit exists: today, or its last one.</summary>
    public static LocalDate DayOf(Unit unit) => unit.Validity is { } days && !days.Contains(Today) ? days.End ?? days.Start!.Value : Today;

    public static string LifeOf(Unit unit, Reader reader)
    {
        DateWording dates = DateWording.Get(reader.Language);
        return (unit.Validity?.Start, unit.Validity?.End) switch
        {
            (null, null) => reader.Say("đến nay", "until now"),
            ({ } start, null) => reader.Say($"từ {dates.Write(start)} đến nay", $"since {dates.Write(start)}"),
            (null, { } end) => reader.Say($"đến hết {dates.Write(end)}", $"until {dates.Write(end)}"),
            ({ } start, { } end) => dates.Write(new DateRange(start, end)),
        };
    }

    public static string SayKnown(Reader reader)
    {
        DateWording dates = DateWording.Get(reader.Language);
        string since = dates.Write(VietnamUnits.KnownSince);
        string until = dates.Write(VietnamUnits.KnownUntil);
        return reader.Say(
            $"Dữ liệu từ {since} đến {until}; thay đổi sau ngày ấy chưa có ở đây.",
            $"The data is from {since} to {until}; later changes aren't in it.");
    }

    /// <summary>What's uncertain about a unit, a sentence each.</summary>
    public static IEnumerable<string> Caveats(Unit unit, Reader reader)
    {
        UnitCaveats caveats = VietnamUnits.GetCaveats(unit);
        if (caveats.HasFlag(UnitCaveats.FirstDayNotKnown))
        {
            yield return Between(unit, "start", reader) is { } between
                ? reader.Say($"Ngày thành lập chưa rõ: {between}.", $"The first day isn't known: {between}.")
                : reader.Say(
                    "Ngày thành lập chưa rõ: đơn vị có từ trước khi dữ liệu bắt đầu.",
                    "The first day isn't known: the unit is older than the data.");
        }
        if (caveats.HasFlag(UnitCaveats.LastDayNotKnown))
        {
            yield return Between(unit, "end", reader) is { } between
                ? reader.Say($"Ngày kết thúc chưa rõ: {between}.", $"The last day isn't known: {between}.")
                : reader.Say("Ngày kết thúc chưa rõ.", "The last day isn't known.");
        }
        if (caveats.HasFlag(UnitCaveats.SuccessorsNotKnown))
        {
            yield return reader.Say(
                "Đơn vị đã kết thúc, chưa rõ đơn vị nào kế thừa; điều đó không có nghĩa là bị giải thể.",
                "The unit ended, and its successors aren't known; that doesn't mean that it was abolished.");
        }
        if (caveats.HasFlag(UnitCaveats.TextNotSeen))
        {
            yield return reader.Say(
                "Việc lập đơn vị ghi theo danh mục mã số; chưa đối chiếu với nghị quyết.",
                "How it came about is told by the register of codes; the resolution itself hasn't been seen.");
        }
    }

    public static string Say(Citation? basis, Reader reader) => basis switch
    {
        null => reader.Say("Chưa rõ căn cứ.", "The legal basis isn't known."),
        { Number: { } number } => $"{basis.Title} ({number})",
        _ => basis.Title,
    };

    private static string? Between(Unit unit, string end, Reader reader)
    {
        DateWording dates = DateWording.Get(reader.Language);
        if (!unit.Annotations.TryGetValue(end + ".after", out string? after) || Days.Read(after) is not { } from
            || !unit.Annotations.TryGetValue(end + ".by", out string? by) || Days.Read(by) is not { } until)
            return null;
        return reader.Say(
            $"sau {dates.Write(from)}, chậm nhất {dates.Write(until)}",
            $"after {dates.Write(from)}, at the latest {dates.Write(until)}");
    }
}
