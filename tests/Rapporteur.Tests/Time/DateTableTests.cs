using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Tests.Time;

/// <summary>A broken table of words or days is refused by file and line.</summary>
public sealed class DateTableTests : IDisposable
{
    private const string Header = "# origin: here\n# licence: Apache-2.0\n# version: 1\n# gaps: all\n# columns: ";

    private readonly string data = Directory.CreateTempSubdirectory("rapporteur-data-").FullName;

    [Theory]
    [InlineData("august\tmonth\teight")]
    [InlineData("august\tsaint\t8")]
    [InlineData("august\tnone\t8")]
    [InlineData("august\tholiday\t8")]
    [InlineData("moon\tunit\tmoon")]
    [InlineData("moon\tunit\t3")]
    [InlineData("early\tpart\tAT_DAWN")]
    [InlineData("last\tpointer\t7")]
    public void A_word_without_a_class_or_value_is_refused(string row)
    {
        Write("dates-days.tsv", "name day");
        Write("dates.tsv", "word class value", row);

        Refused("dates.tsv");
    }

    [Theory]
    [InlineData("christmas\t25-12")]
    [InlineData("christmas\t")]
    [InlineData("easter\teaster")]
    [InlineData("labour day\t9 1 9")]
    [InlineData("the day of all days\t01-01")]
    public void A_day_that_is_none_is_refused(string row)
    {
        Write("dates-days.tsv", "name day", row);
        Write("dates.tsv", "word class value");

        Refused("dates-days.tsv");
    }

    [Fact]
    public void A_missing_table_is_refused() => Assert.Throws<DataFileException>(() => DateReader.Load(data));

    public void Dispose() => Directory.Delete(data, recursive: true);

    private void Refused(string name)
    {
        var fault = Assert.Throws<DataFileException>(() => DateReader.Load(data));
        Assert.Equal((name, 6), (Path.GetFileName(fault.File), fault.Line));
    }

    private void Write(string name, string columns, params string[] rows)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "language", "en")).FullName;
        File.WriteAllText(Path.Combine(folder, name), $"{Header}{columns}\n{string.Join('\n', rows)}\n");
    }
}
