namespace LacDuong.Training.Office;

/// <summary>The rules that a document's head and foot follow.</summary>
public enum LetterheadForm
{
    /// <summary>
    /// State bodies: Nghị định 30/2020/NĐ-CP, Annex I. It has the country's name, the motto and «Số: 12/KH-TTCT».
    /// </summary>
    State,

    /// <summary>
    /// Bodies of the Party: Hướng dẫn 36-HD/VPTW of 2018. It has «ĐẢNG CỘNG SẢN VIỆT NAM», an asterisk under the issuing body, and «Số
    /// 12-KH/TTCT».
    /// </summary>
    Party,
}
