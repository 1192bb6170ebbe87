using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary>A module may know those before it in <c>docs/stroom.md</c>, never those after it.</summary>
public sealed partial class StroomTests
{
    [Fact]
    public void De_stroom_loopt_een_kant_op()
    {
        var volgorde = VolgordeRegel().Matches(File.ReadAllText(Huis.Pad("docs/stroom.md"))).Select(m => m.Groups[1].Value).ToList();
        Assert.True(volgorde.Count > 15);

        foreach (var project in Directory.GetFiles(Huis.Pad("src"), "*.csproj", SearchOption.AllDirectories))
        {
            var naam = Path.GetFileNameWithoutExtension(project);
            Assert.Contains(naam, volgorde);

            foreach (var kent in XDocument.Parse(File.ReadAllText(project)).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)))
            {
                Assert.True(volgorde.IndexOf(kent) < volgorde.IndexOf(naam), $"{naam} kent {kent}, maar {kent} ligt stroomafwaarts.");
            }
        }
    }

    [Fact]
    public void Berichten_kent_geen_database_en_geen_web() => Assert.Equal(
        ["Rotonde.Basis"],
        System.Reflection.Assembly.Load("Rotonde.Berichten").GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Rotonde", StringComparison.Ordinal) || n.Contains("EntityFramework", StringComparison.Ordinal) || n.Contains("AspNetCore", StringComparison.Ordinal)));

    [GeneratedRegex(@"^\d+\. `(\w+)`", RegexOptions.Multiline)]
    private static partial Regex VolgordeRegel();
}
