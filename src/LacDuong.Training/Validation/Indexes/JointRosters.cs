using System.Runtime.InteropServices;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The learners of all classes of a session, each class once: of a joint session more than one.</summary>
internal sealed class JointRosters
{
    private readonly JointNumbers _joint;

    // By the numbers of joint sessions: the class that was counted last, and the learners of all classes so far, or null if those of one
    // aren't known.
    private readonly Dictionary<int, (int LastClass, long? Learners)> _rosters = [];

    /// <summary>Sums up the learners of sessions.</summary>
    /// <param name="table">The sessions.</param>
    /// <param name="isAsked">Whether a session is one that will be asked for.</param>
    public JointRosters(SessionTable table, Func<int, bool> isAsked)
    {
        _joint = new JointNumbers(table);
        for (int c = 0; c < table.ClassCount; c++)
        {
            foreach (int session in table.SessionsOf(c).Where(isAsked))
            {
                ref (int LastClass, long? Learners) roster
                    = ref CollectionsMarshal.GetValueRefOrAddDefault(_rosters, _joint.Of(session), out bool isKnown);
                if (!isKnown || roster.LastClass != c)
                    roster = (c, table.LearnerCountOf(c) + (isKnown ? roster.Learners : 0));
            }
        }
    }

    /// <summary>The sum over the classes of a session, or null if that of one isn't known.</summary>
    public long? LearnersOf(int session) => _rosters[_joint.Of(session)].Learners;
}
