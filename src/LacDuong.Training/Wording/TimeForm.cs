namespace LacDuong.Training.Wording;

/// <summary>A form in which <see cref="TimeWording"/> writes times of day. The default is <see cref="Short"/>.</summary>
public enum TimeForm
{
    /// <summary>«7h30», «7h30 – 11h00»; in English «7:30 am», «7:30 am – 11:00 am».</summary>
    Short,

    /// <summary>For a sentence: «7 giờ 30», «từ 7 giờ 30 đến 11 giờ»; in English «7:30 am», «from 7:30 am to 11:00 am».</summary>
    Sentence,
}
