using System.Reflection;
using System.Text;
using Rotonde.Basis.Regels;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Bouwregels;

/// <summary><c>docs/regels.txt</c> lists every rule of the code: source | where | sentence. Write it anew with ROTONDE_SCHRIJF=1.</summary>
public sealed class RegelregisterTests
{
    [Fact]
    public void Het_regelregister_is_waar()
    {
        var regels = new StringBuilder();
        var alle =
            from module in Huis.Modules.Append(Assembly.Load("Rotonde.Berichten"))
            from soort in module.GetTypes()
            from lid in soort.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Prepend(soort)
            from regel in lid.GetCustomAttributes<RegelAttribute>(inherit: false)
            where lid is Type ? lid == soort : lid is not Type
            let waar = lid is Type ? soort.FullName : $"{soort.FullName}.{lid.Name}"
            select $"{regel.Bron} | {waar.Replace("Rotonde.", "", StringComparison.Ordinal)} | {regel.Zin}";

        regels.AppendJoin('\n', alle.Distinct().Order(StringComparer.Ordinal)).Append('\n');
        Goud.Vergelijk("docs/regels.txt", regels.ToString());
    }
}
