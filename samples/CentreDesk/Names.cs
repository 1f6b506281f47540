using LacDuong.Training.Validation;

namespace CentreDesk;

/// <summary>Words that stand as headings on several pages.</summary>
internal static class Names
{
    public static string NameFor(this Severity severity, Reader reader) => severity switch
    {
        Severity.Error => reader.Say("Lỗi phải sửa", "Errors"),
        Severity.Warning => reader.Say("Nên xem lại", "Warnings"),
        _ => reader.Say("Để biết", "Notes"),
    };
}
