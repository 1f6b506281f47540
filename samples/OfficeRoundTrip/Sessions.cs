using LacDuong.Training;

namespace OfficeRoundTrip;

/// <summary>Joins the sessions of two plans of one class.</summary>
internal static class Sessions
{
    /// <summary>The sessions of the first plan, and the new ones of the second.</summary>
    public static ValueList<Session> Join(ValueList<Session> first, ValueList<Session> second)
    {
        HashSet<Session> there = [.. first.Select(WithoutCode)];
        HashSet<Code<Session>> codes = [.. first.Select(session => session.Code)];
        List<Session> all = [.. first];
        foreach (Session session in second.Where(session => !there.Contains(WithoutCode(session))))
        {
            Code<Session> code = session.Code;
            for (int i = 2; !codes.Add(code); i++)
                code = new Code<Session>($"{session.Code}-{i}");
            all.Add(session with { Code = code });
        }
        return [.. all];
    }

    private static Session WithoutCode(Session session) => session with { Code = new("x"), Annotations = new Annotations([]) };
}
