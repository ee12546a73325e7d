using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class PublicationDayTests
{
    [Theory]
    [InlineData("2012-09-11")]
    [InlineData(" 2012-09-11 ")]
    [InlineData("2012-09-11T23:59:00-11:00")]
    [InlineData("2012-09-11 00:00")]
    public void A_day_is_read_alone_or_from_a_time_stamp(string words) =>
        Assert.Equal(new LocalDate(2012, 9, 11), PublicationDay.Read(words));

    [Theory]
    [InlineData("")]
    [InlineData("2012-09")]
    [InlineData("2012-9-11")]
    [InlineData("11/09/2012")]
    [InlineData("2012-13-01")]
    [InlineData("2011-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2012-09-00")]
    [InlineData("2012-09-11th")]
    [InlineData("2012-09-11T25:00")]
    [InlineData("２012-09-11")]
    public void Anything_else_is_not_a_day(string words) => Assert.Null(PublicationDay.Read(words));
}
