// 表示順の決め方: how the directory orders, so that anybody can check that no vendor is preferred (R3.7).
import type { JSX } from 'solid-js';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';

export default function OrderPage(): JSX.Element {
  return (
    <>
      <div class="border-key-200 border-b bg-key-50">
        <div class="wrap pt-4 pb-6 md:pt-6 md:pb-10">
          <Breadcrumbs
            crumbs={[
              { label: 'ホーム', href: '/' },
              { label: 'ソリューションを探す', href: '/solutions' },
              { label: '表示順の決め方' },
            ]}
          />
          <PageTitle
            title="表示順の決め方"
            description="ソリューション検索の並び順をどう決めているかを説明します。特定の企業に偏らないよう、同じ条件のものは毎日並びを入れ替えています。"
            class="mt-2 md:mt-3"
          />
        </div>
      </div>
      <div class="wrap py-8 md:py-12">
        <div class="article">
          <p>
            特定の企業に偏らないことを、並び順の決まりにしています。掲載料や問い合わせの数は、並び順に関係しません。
          </p>
          <h2>言葉を入れずに見るとき</h2>
          <p>
            すべての掲載を、曜日ごとに異なる順に並べた輪にしておき、その日の日付から決まる位置で始めます。同じ日はだれが見ても同じ順で、次の日には別の順になります。担当者が順番を選ぶことはできません。
          </p>
          <h2>言葉で探すとき</h2>
          <p>
            言葉が見出しやタグにあるもの、説明にあるものの順に、関連の高いものから並べます。同義語と表記の違いも同じように数えます。関連の高さが同じものは、毎日並びを入れ替えます。
          </p>
          <h2>並び順を選んだとき</h2>
          <ul>
            <li>新しい順：掲載日の新しいものから並べます。</li>
            <li>価格の低い順：価格の目安の下限が低いものから並べます。個別見積りは最後です。</li>
          </ul>
          <h2>似ているもの</h2>
          <p>
            詳しいページの「似ているもの」は、分野・タグ・業務の重なりが多い順に、ほかの企業のものを先に並べます。重なりが同じものは、毎日並びを入れ替えます。
          </p>
        </div>
      </div>
    </>
  );
}
