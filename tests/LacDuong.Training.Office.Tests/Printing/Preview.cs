namespace LacDuong.Training.Office.Tests.Printing;
public class Preview
{
    [Fact]
    public void Write()
    {
        PrintedCourse.Documents.WriteAll("/tmp/w/office-view/state");
        CourseDocuments party = new(PrintedCourse.Document, PrintedCourse.Course)
        {
            Letterhead = PrintedCourse.Party, Language = LanguageTag.Vietnamese,
            Signatories = [new Signatory { Office = "GIÁO VIÊN CHỦ NHIỆM" , Name = "Lê Văn Dũng"}, new Signatory { Authority = "K/T GIÁM ĐỐC", Office = "PHÓ GIÁM ĐỐC", Name = "Nguyễn Văn Bình" }],
            Recipients = ["Ban Thường vụ Huyện ủy (b/c)", "Lưu: VT"],
            LearnerColumns = [LearnerColumn.Name, LearnerColumn.BirthDate, LearnerColumn.Sex, LearnerColumn.Ethnicity, LearnerColumn.Title, LearnerColumn.Unit],
        };
        party.WriteAll("/tmp/w/office-view/party");
        PrintedCourse.Create(LanguageTag.English, PrintedCourse.State).WriteAll("/tmp/w/office-view/english");
    }
}
